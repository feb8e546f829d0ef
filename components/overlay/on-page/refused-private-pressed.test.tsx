// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { closedRootOf } from '../../../tests/support/in-jsdom/closed-roots';
import { overlayLife } from '../../../tests/support/in-jsdom/overlay-life';
import { Refused } from '../../../utils/messaging/failures';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import type { Answered } from '../../../utils/messaging/protocol';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));
const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../utils/messaging/ask', () => ({ askBackground: asked.ask }));
const { startOverlay } = await import('./start-overlay');

const ROOM = 'Room 14';
const { now, page, read, site, answer, host, said, drawn, message } = overlayLife(ROOM, asked.ask);

const withUnkept = (answered: Answered, isPrivate: boolean): Answered =>
  answered.survey && isPrivate
    ? { ...answered, survey: { ...answered.survey, unkept: 'panel_line_private' } }
    : answered;

describe('the overlay', () => {
  it('says on the page what the background refused to work with, and the popup does too', async () => {
    asked.ask.mockImplementation(async (name: string, ask: object) => {
      if (name === 'overlay:survey' && (ask as { reading: unknown }).reading !== null)
        throw new Refused('malformed', 'x');
      return answer(name, ask);
    });
    now.state = { ...now.state, settings: { ...DEFAULT_SETTINGS, panelOpen: true } };
    startOverlay(now.life, site);
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
      name === 'overlay:survey' ? withUnkept(answer(name, ask) as Answered, isPrivate) : answer(name, ask),
    );
    now.state = { ...now.state, settings: { ...DEFAULT_SETTINGS, panelOpen: true } };
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    await vi.waitFor(() => expect(closedRootOf(host())?.querySelector('.panel')).not.toBeNull());
    expect(said().includes('keeps nothing it reads')).toBe(isPrivate);
  });

  it('stops, and keeps nothing, where an app goes on to another address than was pressed on', async () => {
    const here = location.href;
    startOverlay(now.life, { ...site, pressedAt: here });
    await drawn('2026-09-14');
    history.pushState(null, '', '/students/4711');
    page.grid.dataset.eventid = '2026-09-21';
    await vi.waitFor(() => expect(now.life.isOver()).toBe(true));
    history.replaceState(null, '', here);
    expect(host()).toBeNull();
    expect(read).toHaveBeenCalledOnce();
    expect(asked.ask.mock.calls.filter(([name]) => name === 'reading:keep')).toEqual([]);
  });

  it.each([true, false])('searches the page for calendar links only while it is on (%s)', async (overlay) => {
    const findFeeds = vi.fn(() => [{ address: 'https://maple.example/x.ics', name: 'Maple' }]);
    now.state = { ...now.state, settings: { ...DEFAULT_SETTINGS, overlay } };
    startOverlay(now.life, { ...site, findFeeds });
    await vi.waitFor(async () => expect((await message('page:status')).data.state).toBe(overlay ? 'drawn' : 'off'));
    const { data } = (await message('page:feeds')) as unknown as { data: unknown[] };
    expect([data.length, findFeeds.mock.calls.length]).toEqual(overlay ? [1, 1] : [0, 0]);
  });
});
