// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { overlayLife } from '../../../tests/support/in-jsdom/overlay-life';
import { someChip, someCopy } from '../../../tests/support/made/copies';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { surveyOf } from '../../../utils/pipeline/survey-of';
import { readCalendar } from '../../../utils/readers/google-calendar/calendar-reader';
import type { CalendarCopy } from '../../../utils/readers/google-calendar/copy';
import type { CopyingReader } from '../../../utils/readers/reader';
import type { Site } from './site';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));
// What is missing is told in the console; warn-once.test.ts looks at that.
vi.mock('./warn-once', () => ({ warnOnce: () => undefined }));
const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../utils/messaging/ask', () => ({ askBackground: asked.ask }));
const { startOverlay } = await import('./start-overlay');

const { now, page, answer, host, days, drawn, message } = overlayLife('Room 14', asked.ask);

/** A page that prints lessons of the day its element names; `data-silent`: they say nothing. */
const copied = vi.fn((): CalendarCopy => {
  const date = page.grid.dataset.eventid!;
  const isSilent = page.grid.dataset.silent !== undefined;
  const chips = ['Math', 'Writing Workshop', 'Science'].map((title, i) => {
    const chip = someChip(title, 8 + i);
    const said = isSilent
      ? { spoken: [], seen: [] }
      : { spoken: chip.spoken.map((text) => text.replace(', September 14, 2026', '')) };
    return { ...chip, ...said, place: { ...chip.place, date } };
  });
  return someCopy(chips, { shown: { from: date, to: date } });
});
const measure = vi.fn();
const reader: CopyingReader<unknown, CalendarCopy> = {
  name: 'google-calendar',
  find: () => ({ kind: { reader: 'google-calendar', view: 'week', readable: true, advice: null }, found: null }),
  signature: () => `${page.grid.dataset.eventid} ${page.grid.dataset.silent}`,
  watched: ['data-eventid', 'data-silent'],
  copy() {
    const copy = copied();
    const here = page.grid;
    const column = {
      date: copy.shown!.from,
      box: { left: 0, top: 0, width: 100, height: 1440 },
      gutter: 12,
      chips: [],
    };
    return {
      copy,
      days: copy,
      isThere: () => here.isConnected,
      measure: measure.mockReturnValue({ columns: [column], scrollBox: null, mount: here, blocks: new Map() }),
    };
  },
};
const site: Site = { name: reader.name, detect: (of) => ({ reader, ...reader.find(of)! }) };

/** A background that reads. */
function read(name: string, ask: object): unknown {
  const { copy } = ask as { copy?: CalendarCopy };
  if (name !== 'overlay:survey' || !copy) return answer(name, ask);
  const got = readCalendar(copy, () => 'UTC');
  const survey = got.missing ? null : surveyOf(got.reading, now.state);
  return { settings: now.state.settings, survey, read: got };
}
const begin = () => {
  asked.ask.mockImplementation(async (name: string, ask: object) => read(name, structuredClone(ask)));
  copied.mockClear();
  startOverlay(now.life, site);
};

describe('a page that is read in the background', () => {
  it('is drawn, copied again only when it changes, and kept by its reading', async () => {
    begin();
    await drawn('2026-09-14');
    expect(measure).toHaveBeenLastCalledWith(expect.objectContaining({ reader: 'google-calendar' }), [[0, 1, 2]]);
    for (let i = 0; i < 30; i++) page.grid.style.outlineWidth = `${i % 3}px`;
    page.grid.dataset.eventid = '2026-09-15';
    await drawn('2026-09-15');
    expect(copied).toHaveBeenCalledTimes(2);
    expect((await message('page:status')).data).toMatchObject({
      state: 'drawn',
      sources: ['google-calendar:room@g'],
      timetables: [{ name: 'Room 14', blocks: 3 }],
    });
    const kept = () => asked.ask.mock.calls.find(([name]) => name === 'reading:keep')?.[1];
    await vi.waitFor(() => expect(kept()).toMatchObject({ reading: { shown: { from: '2026-09-15' } } }), 3000);
    expect(kept()).not.toHaveProperty('copy');
  });

  it('shows nothing of another day until the answer comes', async () => {
    begin();
    await drawn('2026-09-14');
    let come: () => void = () => undefined;
    asked.ask.mockImplementation(
      (...ask: [string, object]) => new Promise((done) => (come = () => done(read(...ask)))),
    );
    page.grid.dataset.eventid = '2026-09-15';
    await vi.waitFor(() => expect(days()).toEqual([]));
    come();
    await drawn('2026-09-15');
  });

  it('draws nothing where its texts are missing, says so once that is believed, and draws again when they come', async () => {
    begin();
    await drawn('2026-09-14');
    page.grid.dataset.silent = '';
    await vi.waitFor(() => expect(host()).toBeNull());
    const status = async () => (await message('page:status')).data;
    expect((await status()).state).toBe('waiting');
    await vi.waitFor(
      async () => expect(await status()).toMatchObject({ state: 'changed', missing: { part: 'event-texts' } }),
      4000,
    );
    page.grid.dataset.eventid = '2026-09-16';
    await vi.waitFor(() => expect(copied).toHaveBeenCalledTimes(3));
    await vi.waitFor(async () => expect((await status()).state).toBe('changed'));
    delete page.grid.dataset.silent;
    await drawn('2026-09-16');
  });

  it('says what the background refuses to read', async () => {
    now.state = { ...now.state, settings: { ...DEFAULT_SETTINGS, panelOpen: true } };
    const { Refused } = await import('../../../utils/messaging/failures');
    begin();
    asked.ask.mockImplementation(async (name: string, ask: object) => {
      if ('copy' in ask) throw new Refused('malformed', 'copy');
      return read(name, ask);
    });
    await vi.waitFor(async () => expect((await message('page:status')).data.state).toBe('refused'));
    expect(days()).toEqual([]);
  });
});
