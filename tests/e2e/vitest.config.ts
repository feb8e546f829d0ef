import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Browser tests, one file after the other: two browsers at once would only slow each other on a small machine. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/*.e2e.ts'],
    setupFiles: ['tests/e2e/waiting.ts'],
    fileParallelism: false,
    // A browser that stalls on a busy machine gets one more go; what fails twice is broken.
    retry: 1,
    // Each wait in a test has its own 10 s; a whole journey on a busy machine has many.
    testTimeout: 60_000,
    // Longer than a Firefox may take to start.
    hookTimeout: 90_000,
  },
});
