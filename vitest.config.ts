import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), solid()],
  test: {
    // A component's test asks for jsdom in its first line.
    environment: 'node',
    include: ['{utils,components,entrypoints,cli,quality,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/support/when.ts'],
    // A machine that is busy is no fault of what is tested.
    testTimeout: 30_000,
  },
});
