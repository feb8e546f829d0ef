// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { closedRootOf, leaveOneBehind, overlayHosts } from '../../../tests/support/in-jsdom/closed-roots';
import { overlayLife } from '../../../tests/support/in-jsdom/overlay-life';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));
const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../utils/messaging/ask', () => ({ askBackground: asked.ask }));
const { startOverlay } = await import('./start-overlay');

const ROOM = 'Room 14';
const { now, page, read, site, answer, host, days, drawn, message } = overlayLife(ROOM, asked.ask);
const frames = async (count = 4) => {
  while (count--) await new Promise(requestAnimationFrame);
};

describe('the overlay', () => {
  it('draws a likely classroom at once, and only reads again what has changed', async () => {
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    for (let i = 0; i < 300; i++) page.grid.style.outlineWidth = `${i % 3}px`;
    await frames();
    expect(read).toHaveBeenCalledOnce();
    page.grid.dataset.eventid = '2026-09-21';
    await drawn('2026-09-21');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('waits for a page that still moves', async () => {
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    for (const day of ['21', '22', '23']) {
      page.grid.dataset.eventid = `2026-09-${day}`;
      await frames(1);
    }
    await drawn('2026-09-23');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('comes back, the same element, when the page drops it', async () => {
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    const before = host();
    page.grid.replaceChildren();
    await vi.waitFor(() => expect(host()).toBe(before));
    expect(read).toHaveBeenCalledOnce();
  });

  it('reads again what the page has drawn anew, the same in other elements', async () => {
    startOverlay(now.life, site);
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
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    page.grid.dataset.changed = 'yes';
    page.grid.dataset.eventid = '2026-09-21';
    await vi.waitFor(() => expect(host()).toBeNull());
    delete page.grid.dataset.changed;
    page.grid.style.width = '1px';
    await drawn('2026-09-21');
  });

  it('draws what the OT chose, not what looks likely', async () => {
    now.state = { ...now.state, roles: { [`g:${ROOM}@example.org`]: 'ignored' } };
    startOverlay(now.life, site);
    await vi.waitFor(() => expect(closedRootOf(host())?.textContent).toContain('choose your classes'));
    expect(days()).toEqual([]);
  });

  it('is turned off and on by the command, and tells the popup how it stands', async () => {
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    expect((await message('page:status')).data).toMatchObject({ state: 'drawn', sources: [`g:${ROOM}@example.org`] });
    now.state = { ...now.state, settings: { ...now.state.settings, overlay: false } };
    await message('state:changed');
    await drawn();
    expect((await message('page:status')).data.state).toBe('off');
    now.state = { ...now.state, settings: DEFAULT_SETTINGS };
    await message('state:changed');
    await drawn('2026-09-14');
  });

  it('draws nothing that nobody answered for, and asks again when the page changes', async () => {
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    asked.ask.mockRejectedValue(new Error('broken'));
    page.grid.dataset.eventid = '2026-09-21';
    await vi.waitFor(() => expect(host()).toBeNull());
    asked.ask.mockImplementation(async (name: string, ask: object) => answer(name, ask));
    page.grid.dataset.eventid = '2026-09-22';
    await drawn('2026-09-22');
  });

  it('takes another week’s windows off while the answer is on its way, and draws none after the end', async () => {
    startOverlay(now.life, site);
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
    now.life.end();
    come();
    await frames();
    expect(host()).toBeNull();
  });

  it('has the classroom remembered once the page has settled', async () => {
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    const kept = () => asked.ask.mock.calls.filter(([name]) => name === 'reading:keep');
    expect(kept()).toEqual([]);
    await vi.waitFor(() => expect(kept()).toHaveLength(1), 3000);
    expect(kept()[0]![1]).toMatchObject({ where: 'localhost:3000' });
  });

  it('replaces what an older one left, and goes without a trace', async () => {
    leaveOneBehind();
    startOverlay(now.life, site);
    await drawn('2026-09-14');
    expect(overlayHosts()).toHaveLength(1);
    now.life.end();
    await frames();
    expect(host()).toBeNull();
  });
});
