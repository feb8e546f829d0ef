import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Browser tests, one file after the other: two browsers at once would only slow each other on a small machine. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/*.e2e.ts'],
    fileParallelism: false,
    // A browser that stalls on a busy machine gets one more go; what fails twice is broken.
    retry: 1,
    testTimeout: 30_000,
    // Longer than a Firefox may take to start.
    hookTimeout: 90_000,
  },
});
