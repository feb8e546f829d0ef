/*
 * Settings for one part of the pure core (see mutate.mjs). What is made once when a file is loaded (word lists, tables,
 * patterns of words) is data: a changed word there makes another list and not a mutant that a test should kill.
 * Patterns within a rule count.
 */
const part = process.env.PART ?? 'windows/*';
const [folder] = part.split('/');
const DATA = '!utils/windows/{goal-fit,part-words,doing}.ts';

export default {
  mutate: [
    `utils/${part}.ts`,
    ...(part === 'classify/*' ? ['utils/classify/lexicon/lexicon.ts', 'utils/classify/context/*.ts'] : []),
    '!**/*.test.ts',
    DATA,
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'quality/mutate/vitest.config.ts', related: false },
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
  incremental: true,
  incrementalFile: `.output/mutation/${folder}.json`,
  tempDirName: '.output/mutation/sandbox',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `.output/mutation/${folder}-report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
