/*
 * Mutation testing of what decides where an OT is sent: `npm run mutate`, or a folder at a time with
 * `PART='windows/*' npm run mutate`. Word lists and tables, which are made once when their file is loaded, are data: a
 * changed word there is another list, not a mutant that a test should kill.
 */
const part = process.env.PART ?? '{classify,windows}/*';

export default {
  mutate: [`utils/${part}.ts`, '!**/*.test.ts', '!utils/windows/{goal-fit,part-words,doing}.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  mutator: { excludedMutations: ['Regex'] },
  ignorePatterns: [
    '/*',
    '!/utils',
    '!/tests',
    '!/scripts',
    '!/public',
    '!/docs',
    '!/components',
    '!/package.json',
    '!/tsconfig.json',
    '!/.wxt',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  incremental: true,
  incrementalFile: '.output/mutation/incremental.json',
  tempDirName: '.output/mutation/sandbox',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.output/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
