// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closedRootOf, overlayHosts, watchClosedRoots } from '../../../tests/support/closed-roots';
import { overlaidPage } from '../../../tests/support/overlaid-page';
import { pretendLayout } from '../../../tests/support/overlay';
import { Refused } from '../../../utils/messaging/failures';
import type { Reading } from '../../../utils/model/reading';
import { NOTHING_KNOWN } from '../../../utils/model/school-days';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { surveyOf, type Remembered } from '../../../utils/pipeline/survey-of';
import { beginLife, type ScriptLife } from './script-life';

vi.mock('../../shared/say', () => import('../../../tests/support/words'));
const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../utils/messaging/ask', () => ({ askBackground: asked.ask }));
const { startOverlay } = await import('./start-overlay');

const ROOM = 'Room 14';
let life: ScriptLife;
let state: Remembered;
const { page, read, site } = overlaidPage(ROOM);

beforeEach(() => {
  fakeBrowser.reset();
  pretendLayout();
  vi.stubGlobal('matchMedia', () => new EventTarget());
  read.mockClear();
  state = { settings: DEFAULT_SETTINGS, roles: {}, classrooms: {}, corrections: {}, days: NOTHING_KNOWN };
  asked.ask.mockReset().mockImplementation(async (name: string, ask: object) => answer(name, ask));
  page.grid = document.body.appendChild(document.createElement('div'));
  page.grid.dataset.eventid = '2026-09-14';
  watchClosedRoots();
  life = beginLife();
});
/** What the background would say. */
function answer(name: string, ask: object): unknown {
  if (name === 'settings:change') return (state = { ...state, settings: { ...state.settings, ...ask } }).settings;
  if (name !== 'overlay:survey') return true;
  const { reading } = structuredClone(ask) as { reading: Reading | null };
  return { settings: state.settings, survey: reading && surveyOf(reading, state) };
}
afterEach(() => {
  life.end();
  document.body.replaceChildren();
});

const host = () => overlayHosts()[0] ?? null;
const said = () => closedRootOf(host())?.textContent ?? '';
const bands = () => [...(closedRootOf(host())?.querySelectorAll<HTMLElement>('[data-pushin-window]') ?? [])];
const days = () => [...new Set(bands().map((band) => band.dataset.pushinWindow!.slice(0, 10)))];
const drawn = (...expected: string[]) => vi.waitFor(() => expect(days()).toEqual(expected));
const message = async (name: string) => {
  return (await new Promise((answer) => {
    void fakeBrowser.runtime.onMessage.trigger({ pushin: name, data: null }, { id: fakeBrowser.runtime.id }, answer);
  })) as { data: { state: string; missing: string | null; sources: string[] } };
};

describe('the overlay', () => {
  it('says on the page what the background refused to work with, and the popup does too', async () => {
    asked.ask.mockImplementation(async (name: string, ask: object) => {
      if (name === 'overlay:survey' && (ask as { reading: unknown }).reading !== null)
        throw new Refused('malformed', 'x');
      return answer(name, ask);
    });
    state = { ...state, settings: { ...DEFAULT_SETTINGS, panelOpen: true } };
    startOverlay(life, site);
    await vi.waitFor(() => expect(said()).toContain('PushIn read this page but can’t work with what’s on it'));
    expect(said()).not.toContain('Turn one on at the left');
    expect((await message('page:status')).data.state).toBe('refused');
    asked.ask.mockImplementation(async (name: string, ask: object) => answer(name, ask));
    page.grid.dataset.eventid = '2026-09-22';
    await drawn('2026-09-22');
    expect(said()).not.toContain('can’t work with');
  });

  it.each([true, false])('in a private window (%s) says that nothing is kept', async (isPrivate) => {
    asked.ask.mockImplementation(async (name: string, ask: object) =>
      name === 'overlay:survey' ? { ...(answer(name, ask) as object), isPrivate } : answer(name, ask),
    );
    state = { ...state, settings: { ...DEFAULT_SETTINGS, panelOpen: true } };
    startOverlay(life, site);
    await drawn('2026-09-14');
    await vi.waitFor(() => expect(closedRootOf(host())?.querySelector('.panel')).not.toBeNull());
    expect(said().includes('keeps nothing it reads')).toBe(isPrivate);
  });

  it('stops, and keeps nothing, where an app goes on to another address than was pressed on', async () => {
    const here = location.href;
    startOverlay(life, { ...site, pressedAt: here });
    await drawn('2026-09-14');
    history.pushState(null, '', '/students/4711');
    page.grid.dataset.eventid = '2026-09-21';
    await vi.waitFor(() => expect(life.isOver()).toBe(true));
    history.replaceState(null, '', here);
    expect(host()).toBeNull();
    expect(read).toHaveBeenCalledOnce();
    expect(asked.ask.mock.calls.filter(([name]) => name === 'reading:keep')).toEqual([]);
  });
});
