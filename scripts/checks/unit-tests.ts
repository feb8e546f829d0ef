import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { spawned, type Result, type Step } from './step';

interface VitestReport {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** A vitest run, counted from its own report. If there is no report, or none of the tests ran, it has failed. */
export function vitestStep(
  name: string,
  report: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Step {
  return {
    name,
    async run() {
      await mkdir(dirname(report), { recursive: true });
      await rm(report, { force: true });
      const reporters = ['default', 'json', './tests/support/left-out.ts'].map((one) => `--reporter=${one}`);
      const { ok, output } = await spawned(
        'vitest',
        ['run', ...args, ...reporters, `--outputFile.json=${report}`],
        env,
      );
      const text = await readFile(report, 'utf8').catch(() => null);
      return text === null ? { ok: false, output, passed: 0, failed: 1 } : count(text, ok, output);
    },
  };
}

function count(text: string, ok: boolean, output: string): Result {
  const report = JSON.parse(text) as VitestReport;
  const held = ok && report.success && report.numPassedTests > 0;
  // A run can fail without a failed test, by a file that does not load or an error outside any test.
  const failed = held ? 0 : Math.max(1, report.numFailedTests);
  return { ok: held, output, passed: report.numPassedTests, failed };
}
