// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closedRootOf, leaveOneBehind, overlayHosts, watchClosedRoots } from '../../../tests/support/closed-roots';
import { overlaidPage } from '../../../tests/support/overlaid-page';
import { pretendLayout } from '../../../tests/support/overlay';
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
const bands = () => [...(closedRootOf(host())?.querySelectorAll<HTMLElement>('[data-pushin-window]') ?? [])];
const days = () => [...new Set(bands().map((band) => band.dataset.pushinWindow!.slice(0, 10)))];
const drawn = (...expected: string[]) => vi.waitFor(() => expect(days()).toEqual(expected));
const frames = async (count = 4) => {
  while (count--) await new Promise(requestAnimationFrame);
};
const message = async (name: string) => {
  return (await new Promise((answer) => {
    void fakeBrowser.runtime.onMessage.trigger({ pushin: name, data: null }, { id: fakeBrowser.runtime.id }, answer);
  })) as { data: { state: string; missing: unknown; sources: string[] } };
};

describe('the overlay', () => {
  it('draws a likely classroom at once, and only reads again what has changed', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    for (let i = 0; i < 300; i++) page.grid.style.outlineWidth = `${i % 3}px`;
    await frames();
    expect(read).toHaveBeenCalledOnce();
    page.grid.dataset.eventid = '2026-09-21';
    await drawn('2026-09-21');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('waits for a page that still moves', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    for (const day of ['21', '22', '23']) {
      page.grid.dataset.eventid = `2026-09-${day}`;
      await frames(1);
    }
    await drawn('2026-09-23');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('comes back, the same element, when the page drops it', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    const before = host();
    page.grid.replaceChildren();
    await vi.waitFor(() => expect(host()).toBe(before));
    expect(read).toHaveBeenCalledOnce();
  });

  it('reads again what the page has drawn anew, the same in other elements', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    const other = page.grid.cloneNode(true) as HTMLElement;
    other.dataset.eventid = '2026-09-14';
    page.grid.replaceWith(other);
    page.grid = other;
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(host()?.parentElement).toBe(other));
    expect(days()).toEqual(['2026-09-14']);
  });

  it('draws nothing on a changed page, and again when it is mended', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    page.grid.dataset.changed = 'yes';
    page.grid.dataset.eventid = '2026-09-21';
    await vi.waitFor(() => expect(host()).toBeNull());
    delete page.grid.dataset.changed;
    page.grid.style.width = '1px';
    await drawn('2026-09-21');
  });

  it('draws what the OT chose, not what looks likely', async () => {
    state = { ...state, roles: { [`g:${ROOM}@example.org`]: 'ignored' } };
    startOverlay(life, site);
    await vi.waitFor(() => expect(closedRootOf(host())?.textContent).toContain('choose your classes'));
    expect(days()).toEqual([]);
  });

  it('is turned off and on by the command, and tells the popup how it stands', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    expect((await message('page:status')).data).toMatchObject({ state: 'drawn', sources: [`g:${ROOM}@example.org`] });
    state = { ...state, settings: { ...state.settings, overlay: false } };
    await message('state:changed');
    await drawn();
    expect((await message('page:status')).data.state).toBe('off');
    state = { ...state, settings: DEFAULT_SETTINGS };
    await message('state:changed');
    await drawn('2026-09-14');
  });

  it('draws nothing that nobody answered for, and asks again when the page changes', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    asked.ask.mockRejectedValue(new Error('broken'));
    page.grid.dataset.eventid = '2026-09-21';
    await vi.waitFor(() => expect(host()).toBeNull());
    asked.ask.mockImplementation(async (name: string, ask: object) => answer(name, ask));
    page.grid.dataset.eventid = '2026-09-22';
    await drawn('2026-09-22');
  });

  it('takes another week’s windows off while the answer is on its way, and draws none after the end', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    let come: () => void = () => undefined;
    asked.ask.mockImplementation(
      (...ask: [string, object]) => new Promise((done) => (come = () => done(answer(...ask)))),
    );
    page.grid.dataset.eventid = '2026-09-21';
    await vi.waitFor(() => expect(days()).toEqual([]));
    come();
    await drawn('2026-09-21');
    page.grid.dataset.eventid = '2026-09-28';
    await vi.waitFor(() => expect(days()).toEqual([]));
    life.end();
    come();
    await frames();
    expect(host()).toBeNull();
  });

  it('has the classroom remembered once the page has settled', async () => {
    startOverlay(life, site);
    await drawn('2026-09-14');
    const kept = () => asked.ask.mock.calls.filter(([name]) => name === 'reading:keep');
    expect(kept()).toEqual([]);
    await vi.waitFor(() => expect(kept()).toHaveLength(1), 3000);
    expect(kept()[0]![1]).toMatchObject({ where: 'localhost:3000' });
  });

  it('replaces what an older one left, and goes without a trace', async () => {
    leaveOneBehind();
    startOverlay(life, site);
    await drawn('2026-09-14');
    expect(overlayHosts()).toHaveLength(1);
    life.end();
    await frames();
    expect(host()).toBeNull();
  });
});
