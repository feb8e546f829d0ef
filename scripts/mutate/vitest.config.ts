import { defineConfig } from 'vitest/config';

/** The tests of the pure core alone, so that each mutant meets the few that could kill it; the slow ones stay out. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['utils/{classify,windows,plan}/**/*.test.ts'],
    exclude: ['**/*.property.test.ts'],
  },
});
