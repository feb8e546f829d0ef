/**
 * The checks, then the browser tests, then the attacks. It ends with one line that sums everything up. What did not run
 * counts as failed.
 */
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { vitestStep } from './checks/unit-tests';
import { run } from './set-up.mjs';

const REPORT = 'reports/check.json';
rmSync(REPORT, { force: true });
const checked = run('tsx', 'scripts/check.ts');
const check = readCounts();

console.log('\nBrowser tests, in Chromium and in Firefox side by side …');
const inBrowser = (kind: string) =>
  vitestStep('browser tests', `reports/e2e-${kind}.json`, ['-c', 'tests/e2e/vitest.config.ts'], {
    BROWSERS: kind,
  }).run();
const browsers = await Promise.all(['chromium', 'firefox'].map(inBrowser));
for (const { output } of browsers) console.log(output.trim());

console.log('\nThe hostile suite, in its short form …');
const config = 'quality/hostile/vitest.config.ts';
const hostile = await vitestStep('hostile suite', 'reports/hostile.json', ['-c', config, '--mode', 'short']).run();
console.log(hostile.output.trim());

const after = [...browsers, hostile];
const passed = after.reduce((sum, one) => sum + (one.passed ?? 0), check.passed);
const failed = after.reduce((sum, one) => sum + (one.failed ?? 0), Math.max(check.failed, checked ? 0 : 1));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && after.every(({ ok }) => ok) ? 0 : 1;

function readCounts(): { passed: number; failed: number } {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as { passed: number; failed: number };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
