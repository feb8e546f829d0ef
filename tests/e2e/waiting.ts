import { beforeEach } from 'vitest';

/**
 * Browser tests that have not yet been seen to pass on the surface as it is now, or that show a fault not yet mended,
 * by file, browser and name. They are counted as skipped: a green run without them is not a whole green run. The list
 * should become empty.
 */
const WAITING: readonly RegExp[] = [
  // The measuring changed: the round corners of a target do not count. Up to eight classes in six windows have not been
  // run since.
  /classes\.e2e\.ts/,
];

beforeEach((context) => {
  const names = [context.task.name];
  for (let suite = context.task.suite; suite; suite = suite.suite) names.unshift(suite.name);
  const name = [context.task.file.name, ...names].join(' ');
  if (WAITING.some((one) => one.test(name))) context.skip('waits to be seen on the surface as it now is');
});
