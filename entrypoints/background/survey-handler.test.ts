import { beforeEach, expect, it } from 'vitest';
import { someChip, someCopy } from '../../tests/support/made/copies';
import { quietWorld } from '../../tests/support/stored/background';
import { COPY } from '../../tests/support/stored/message-rights';
import { everything, freshDatabase } from '../../tests/support/stored/stored';
import type { Block } from '../../utils/model/block';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import type { CopyRead } from '../../utils/readers/google-calendar/read-copy';
import { openDatabase } from '../../utils/storage/database';
import type { Database } from '../../utils/storage/schema';
import { CHECKS } from './checks';
import { makeHandlers } from './handlers';

let db: Database;
const world = quietWorld(() => openDatabase(), 1000);
const handlers = makeHandlers(world);
const asker = { tab: 7, own: true, site: null, isPrivate: false };
beforeEach(async () => {
  db = await freshDatabase();
});

it('is read in a copy, surveyed, and neither is kept', async () => {
  const before = await everything(db);
  const sent = { reading: null, copy: COPY, where: '' };
  const { survey, read } = await handlers['overlay:survey'](sent, asker);
  expect(survey?.calendars.map(({ source, name }) => [source, name])).toEqual([['google-calendar:room@g', 'Room 14']]);
  expect(read).toMatchObject({ reading: { reader: 'google-calendar', view: 'week' }, chips: [[0, 1]] });
  expect(await everything(db)).toEqual(before);
  const changed = { ...sent, copy: { ...COPY, chips: COPY.chips.map((chip) => ({ ...chip, id: '' })) } };
  expect(await handlers['overlay:survey'](changed, asker)).toEqual({
    settings: DEFAULT_SETTINGS,
    survey: null,
    read: { missing: { part: 'event-ids', mark: 'data-eventid' } },
  });
});

it.each([12, 10_000, 40_000])('is read in a copy whose title has %i characters', async (length) => {
  const copy = someCopy([someChip('Math'.padEnd(length, 'x'), 8)]);
  const sent = CHECKS['overlay:survey']({ reading: null, copy, where: '' });
  const { read } = await handlers['overlay:survey'](sent as never, asker);
  const [{ title, start, end }] = (read as CopyRead).reading.timetables[0]!.blocks as [Block];
  expect([title.length, start, end]).toEqual([Math.min(length, 10_000), 480, 540]);
});

it('comes with words for a page that has none', async () => {
  const spoken = makeHandlers({ ...world, words: () => ({ panel_name: 'PushIn' }) });
  const ask = { reading: null, where: '' };
  expect((await spoken['overlay:survey']({ ...ask, words: true }, asker)).words).toEqual({ panel_name: 'PushIn' });
  expect(await spoken['overlay:survey'](ask, asker)).not.toHaveProperty('words');
});
