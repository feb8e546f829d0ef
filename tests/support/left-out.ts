import { relative } from 'node:path';
import type { Reporter, TestModule, TestSuite } from 'vitest/node';

/** The beginning of the line, for which `scripts/check.ts` looks. */
export const LEFT_OUT = 'LEFT OUT';

/**
 * One line that says what a run did not check; null if it checked everything. Real pages and schedules may not be part
 * of the project, and a run without them must not look complete.
 * @param files the path of the file of each group of tests that was skipped
 */
export function leftOutLine(files: readonly string[]): string | null {
  if (files.length === 0) return null;
  const names = [...new Set(files)].sort();
  const groups = files.length === 1 ? '1 group of tests' : `${files.length} groups of tests`;
  return `${LEFT_OUT}: ${groups}, for want of real pages and schedules in ../shared: ${names.join(', ')}`;
}

function skippedIn(suite: TestModule | TestSuite): number {
  if (suite.type === 'suite' && suite.options.mode === 'skip') return 1;
  let skipped = 0;
  for (const child of suite.children) if (child.type === 'suite') skipped += skippedIn(child);
  return skipped;
}

/** Says at the end of a run what it did not check. */
export default class LeftOutReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.flatMap((module) =>
      Array.from({ length: skippedIn(module) }, () => relative(process.cwd(), module.moduleId)),
    );
    const line = leftOutLine(files);
    if (line) console.log(`\n${line}`);
  }
}
