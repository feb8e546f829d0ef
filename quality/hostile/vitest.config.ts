import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * The hostile tests run one file after the other, since a test that measures time must not be slowed by another.
 * `--mode long` runs them in full.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['quality/hostile/*.hostile.ts'],
    // This environment ends the browsers.
    environment: fileURLToPath(new URL('../../tests/e2e/end-of-run.ts', import.meta.url)),
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
  },
});
