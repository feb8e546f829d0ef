import { defineConfig } from 'vitest/config';

const [folder] = (process.env.PART ?? 'windows/*').split('/');

/** Runs only the tests of one folder of the pure core, so that each mutant meets the few tests that could kill it. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [`utils/${folder}/**/*.test.ts`],
    exclude: ['**/*.property.test.ts'],
  },
});
