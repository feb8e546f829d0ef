import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{utils,components,entrypoints,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
  },
});
