import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Harm, one file after the other: what is timed here must not be slowed by another. `--mode long` is the whole of it. */
export default defineConfig({
  plugins: [WxtVitest()],
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['quality/hostile/*.hostile.ts'],
    // One that ends the browsers.
    environment: fileURLToPath(new URL('../../tests/e2e/end-of-run.ts', import.meta.url)),
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
  },
});
