/**
 * `npm run check`: everything that needs no browser, in two lanes. A failure does not stop the rest; all failures are
 * told at the end.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { anotherDay } from './checks/another-day';
import { budgets } from './checks/budgets';
import { lintExtension } from './checks/lint-extension';
import { runLanes } from './checks/run-lanes';
import { polyfill } from './checks/polyfill';
import { command } from './checks/step';
import { LEFT_OUT } from '../tests/support/left-out';
import { vitestStep } from './checks/unit-tests';

const { when, zone } = anotherDay();
const outcomes = await runLanes(
  [
    [
      command('types', 'tsc', '--noEmit'),
      command('eslint', 'eslint', '.', '--max-warnings', '0'),
      command('prettier', 'prettier', '--check', '.', '--log-level', 'warn'),
      command('knip', 'knip', '--no-progress'),
    ],
    [
      command('build for Chrome and Edge', 'wxt', 'build'),
      command('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
      vitestStep('unit tests', 'reports/unit.json'),
      vitestStep(`unit tests again: WHEN=${when} TZ=${zone}`, 'reports/unit-again.json', [], { WHEN: when, TZ: zone }),
      budgets,
      polyfill,
      lintExtension,
    ],
  ],
  (line) => console.log(line),
);

for (const { name, output } of outcomes.filter((one) => !one.ok)) console.log(`\n── ${name} ──\n${output.trim()}`);
console.log(`\n${outcomes.find((one) => one.name === budgets.name)?.output}\n`);
// What was not checked is told beside what was: each line once, whichever run it came from.
const lines = outcomes.flatMap(({ output }) => output.split('\n'));
for (const line of new Set(lines.filter((one) => one.startsWith(LEFT_OUT)))) console.log(line);

const sum = (pick: (one: (typeof outcomes)[number]) => number) => outcomes.reduce((total, one) => total + pick(one), 0);
// A step counts as one; a step of tests counts its tests.
const passed = sum((one) => one.passed ?? Number(one.ok));
const failed = sum((one) => one.failed ?? Number(!one.ok));
mkdirSync('reports', { recursive: true });
writeFileSync('reports/check.json', JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
