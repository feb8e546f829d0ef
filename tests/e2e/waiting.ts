import { beforeEach } from 'vitest';

/**
 * Browser tests that stand for a surface as it was before this season and wait to be brought up to the new one. They are
 * left out, by name, and counted as skipped in the last line of the run: a green without them is not the whole green.
 * An empty list is the aim; nothing may be added without the reason.
 */
const WAITING: readonly RegExp[] = [];

beforeEach((context) => {
  const name = `${context.task.file.name} > ${context.task.fullName ?? context.task.name}`;
  if (WAITING.some((one) => one.test(name))) context.skip('waits to be brought up to the surface as it now is');
});
