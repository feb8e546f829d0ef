import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import LeftOutReporter from './tests/support/left-out';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rooms of pure functions: nothing a test of theirs does is left behind, so that their files can share one process. */
const PURE = [
  'utils/{classify,days,expectations,look-up,model,overlay,pipeline,schedule-text,time,windows,words}/**/*.test.ts',
  'utils/readers/**/*.test.ts',
];

/** Our own pages: each test builds its document anew, so that one thread's may follow each other. */
const PAGES = ['components/{files,options,popup,shared,welcome}/**/*.test.{ts,tsx}'];

/** What sets something of the whole process: its zone, its folder. */
const PROCESS = ['{quality,scripts,tests}/**/*.test.{ts,tsx}', 'components/**/{DaySources,ScheduleSources}.test.tsx'];

export default defineConfig({
  plugins: [WxtVitest(), solid()],
  test: {
    // A component's test asks for jsdom in its first line.
    environment: 'node',
    reporters: ['default', new LeftOutReporter()],
    setupFiles: ['tests/support/when.ts'],
    // A machine that is busy is no fault of what is tested.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'pages', include: PAGES, exclude: PROCESS, pool: 'vmThreads' } },
      {
        extends: true,
        test: {
          name: 'rooms with a world',
          include: ['{utils,components,entrypoints,cli}/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...PAGES, ...PROCESS],
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'processes', include: PROCESS, exclude: ['tests/e2e/**'] } },
    ],
  },
});
