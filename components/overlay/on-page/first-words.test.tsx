// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closedRootOf } from '../../../tests/support/in-jsdom/closed-roots';
import { overlayLife } from '../../../tests/support/in-jsdom/overlay-life';
import { someBlock, someTimetable } from '../../../tests/support/made/blocks';
import messages from '../../../public/_locales/en/messages.json';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import { catalogue } from '../../../utils/words/say/catalogue';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../utils/messaging/ask', () => ({ askBackground: asked.ask }));
// No browser gives the words here: the real `say` asks this one.
const getMessage = vi.fn(catalogue(messages));
Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en-US' });
const { startOverlay } = await import('./start-overlay');

const { now, page, read, site, answer, host, said, drawn } = overlayLife('Room 14', asked.ask);
const printed = read.getMockImplementation()!;

/** The page's lessons in so many classes, and an event that closes the day after. */
function showClasses(count: number): void {
  read.mockImplementation((of) => {
    const whole = printed(of);
    const date = page.grid.dataset.eventid!;
    const closed = someBlock({ title: 'No School', date: '2026-09-15', start: 0, end: 1440, allDay: true });
    const [{ blocks }] = whole.reading.timetables as [(typeof whole.reading.timetables)[number]];
    const timetables = Array.from({ length: count }, (_, n) =>
      someTimetable(`Room ${14 + n}`, [...blocks, ...(n === 0 ? [closed] : [])]),
    );
    return { ...whole, reading: { ...whole.reading, shown: { from: date, to: '2026-09-15' }, timetables } };
  });
}

describe('the first drawing asks the browser for no word', () => {
  it.each<[string, number, Partial<Settings>, string]>([
    ['of one class', 1, {}, 'push-in times'],
    ['of five classes', 5, {}, 'push-in times'],
    ['of one class whose marks are known', 1, { legendSeen: true }, 'push-in times'],
    ['of five classes with the panel open', 5, { panelOpen: true, goals: ['handwriting'] }, 'Room 18'],
    ['of no class', 0, { panelOpen: true }, 'Add a schedule'],
    ['that is switched off', 1, { panelOpen: true, overlay: false }, 'off'],
  ])('%s', async (_, count, settings, words) => {
    showClasses(count);
    getMessage.mockClear();
    now.state = { ...now.state, settings: { ...DEFAULT_SETTINGS, ...settings } };
    startOverlay(now.life, site);
    if (count > 0 && settings.overlay !== false) await drawn('2026-09-14');
    await vi.waitFor(() => expect(said()).toContain(words));
    expect(getMessage.mock.calls.map(([key]) => key)).toEqual([]);
  });

  it('nor does that of a background which sent none fail to speak', async () => {
    showClasses(1);
    asked.ask.mockImplementation(async (name: string, ask: object) => answer(name, { ...ask, words: false }));
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    const label = closedRootOf(host())?.querySelector('.target')?.getAttribute('aria-label');
    expect(label).toMatch(/Room 14/);
  });
});
