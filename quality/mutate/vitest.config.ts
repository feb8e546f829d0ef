import { defineConfig } from 'vitest/config';

const [folder] = (process.env.PART ?? 'windows/*').split('/');

/** The tests of one folder of the pure core alone, so that each mutant meets the few that could kill it. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [`utils/${folder}/**/*.test.ts`],
    exclude: ['**/*.property.test.ts'],
  },
});
