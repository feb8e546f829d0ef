// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { someBlock, someTimetable } from '../../../../tests/support/made/blocks';
import { askBackground } from '../../../../utils/messaging/ask';
import type { Reading } from '../../../../utils/model/reading';
import type { Survey } from '../../../../utils/overlay/survey';
import { makeKeeper } from './keep-reading';

vi.mock('../../../../utils/messaging/ask', () => ({ askBackground: vi.fn(async () => false) }));
const asked = vi.mocked(askBackground);

const reading: Reading = {
  reader: 'cal',
  view: 'week',
  shown: { from: '2026-09-14', to: '2026-09-18' },
  timetables: [someTimetable('14', [someBlock({ title: 'Math' })])],
  warnings: [],
};
const survey = (classroom: string | null) =>
  ({ calendars: [{ source: 'cal:14', role: 'classroom', grade: null, classroom }] }) as unknown as Survey;

beforeEach(() => {
  asked.mockClear();
  vi.useFakeTimers();
});

it('a classroom forgotten while its page is open stays so, until the OT does something with it', async () => {
  const keeper = makeKeeper(
    () => true,
    async () => undefined,
  );
  keeper.later(reading, survey(null), 'school.example');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(1);
  keeper.later(reading, survey('cal:14'), 'school.example');
  await vi.advanceTimersByTimeAsync(2_000);
  // "Forget", or "Delete everything": the survey comes back without the room.
  keeper.later(reading, survey(null), 'school.example');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(1);
  await keeper.now();
  expect(asked).toHaveBeenCalledTimes(2);
  keeper.later(reading, survey('cal:14'), 'school.example');
  await keeper.now();
  expect(asked).toHaveBeenCalledTimes(2);
});

it('nothing is kept of a page that is left', async () => {
  const keeper = makeKeeper(
    () => true,
    async () => undefined,
  );
  keeper.later(reading, survey(null), 'school.example');
  keeper.forget();
  await vi.advanceTimersByTimeAsync(9_000);
  await keeper.now();
  expect(asked).not.toHaveBeenCalled();
});

it('nothing is kept where it may not be', async () => {
  const keeper = makeKeeper(
    () => false,
    async () => undefined,
  );
  keeper.later(reading, survey(null), 'school.example');
  await vi.advanceTimersByTimeAsync(9_000);
  await keeper.now();
  expect(asked).not.toHaveBeenCalled();
});

it('what was refused is kept once it may be, though the page has not changed since', async () => {
  let may = false;
  const keeper = makeKeeper(
    () => may,
    async () => undefined,
  );
  keeper.later(reading, survey(null), 'school.example');
  await vi.advanceTimersByTimeAsync(9_000);
  expect(asked).not.toHaveBeenCalled();
  may = true;
  keeper.again();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(1);
  keeper.again();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(1);
  // A page that is left has nothing to try.
  keeper.forget();
  keeper.again();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(1);
});
