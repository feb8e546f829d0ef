import { expect, it } from 'vitest';
import { day, everything, freshDatabase } from '../../tests/support/stored/stored';
import { write } from './write';

it.each([
  ['that succeeds is kept as a whole', false],
  ['that throws in the middle is not kept at all, and says why', true],
])('work %s', async (_, fails) => {
  const db = await freshDatabase();
  const before = await everything(db);
  const work = write(db, async (tx) => {
    await tx.objectStore('days').put(day('cal:a', '2026-09-14'));
    if (fails) throw new Error('in the middle');
    await tx.objectStore('days').put(day('cal:a', '2026-09-15'));
  });
  if (fails) {
    await expect(work).rejects.toThrow('in the middle');
    expect(await everything(db)).toEqual(before);
  } else {
    await work;
    expect(await db.count('days')).toBe(2);
  }
});
