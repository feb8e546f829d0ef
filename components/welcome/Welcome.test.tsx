// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { classroomDay } from '../../utils/look-up/classroom-day';
import { isSample, sampleRoom } from '../../utils/look-up/sample-room';
import type { WelcomeSource, WelcomeStart } from './welcome-source';

vi.mock('../shared/say', () => import('../../tests/support/in-jsdom/words'));
const { Welcome } = await import('./Welcome');

let dispose: () => void = () => undefined;
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

function open(start: Partial<WelcomeStart> = {}, also: Partial<WelcomeSource> = {}) {
  const source: WelcomeSource = {
    setGoals: vi.fn(async () => undefined),
    addSample: vi.fn(async () => undefined),
    removeSample: vi.fn(async () => undefined),
    openPopup: vi.fn(),
    ...also,
  };
  const first = { goals: [], access: true, hasSample: false, ...start };
  dispose = render(() => <Welcome start={first} source={source} />, document.body);
  return source;
}

const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('Welcome', () => {
  it('adds the sample room and takes it away again', async () => {
    const source = open();
    button('Add the sample classroom')!.click();
    await settled();
    expect(source.addSample).toHaveBeenCalledOnce();
    button('When can I push in?')!.click();
    expect(source.openPopup).toHaveBeenCalledOnce();
    expect(document.body.textContent).toContain('Room 14 is ready.');
    button('Remove the sample classroom')!.click();
    await settled();
    expect(source.removeSample).toHaveBeenCalledOnce();
    expect(button('Add the sample classroom')).toBeDefined();
    expect(button('When can I push in?')).toBeUndefined();
  });

  it('says when the sample could not be kept', async () => {
    open({}, { addSample: () => Promise.reject(new Error('full')) });
    button('Add the sample classroom')!.click();
    await settled();
    expect(document.body.textContent).toContain('That couldn’t be saved');
    expect(button('Add the sample classroom')).toBeDefined();
  });

  it('keeps the goals chosen', () => {
    const source = open({ goals: ['attention'] });
    document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[0]!.click();
    expect(source.setGoals).toHaveBeenCalledWith(['written-output', 'attention']);
  });

  it('asks for nothing that is already allowed', () => {
    open();
    expect(button('Allow calendar.google.com')).toBeUndefined();
  });

  it.each([
    [true, 'Thank you.'],
    [false, 'Not allowed yet.'],
  ])('asks for calendar pages as the first thing the click does (answer %s)', async (granted, words) => {
    const request = vi.fn(async () => granted);
    fakeBrowser.permissions.request = request;
    open({ access: false });
    button('Allow calendar.google.com')!.click();
    // In the same turn: later, Firefox no longer takes it for the OT's own wish.
    expect(request).toHaveBeenCalledWith({ origins: ['https://calendar.google.com/*'] });
    await settled();
    expect(document.querySelector('.access')?.textContent).toContain(words);
  });
});

describe('the sample room', () => {
  const { room, days } = sampleRoom('2026-11-25', 0);
  it('is marked as one and fills the week', () => {
    expect(isSample(room)).toBe(true);
    expect(isSample({ ...room, sources: ['google-calendar:a'] })).toBe(false);
    expect(days.map((day) => day.date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
  });

  it('has something of everything to show', () => {
    const asked = { classroom: room, date: '2026-11-23', read: [days[0]!], typical: [], told: [], busy: [] };
    const day = classroomDay({ ...asked, preferences: DEFAULT_SETTINGS, zone: 'UTC' });
    const windows = day.rows.flatMap((row) => row.windows);
    expect(windows.map((window) => window.certainty)).toContain('stated');
    expect(windows.map((window) => window.certainty)).toContain('typical');
    expect(windows.map((window) => window.rank)).toContain('best');
    expect(day.rows.filter((row) => row.windows.length === 0).length).toBeGreaterThan(2);
    expect(day.rows.filter((row) => row.block.sureness === 'unknown')).toEqual([]);
  });
});
