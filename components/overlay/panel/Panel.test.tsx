// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { byHand } from '../../../tests/support/in-jsdom/trusted';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  pretendLayout,
  someCalendar,
  someDeeds,
  someSurvey,
  someView,
} from '../../../tests/support/in-jsdom/overlay-parts';
import type { Settings } from '../../../utils/model/settings';
import type { Calendar } from '../../../utils/overlay/survey';
import { escapeFrom } from '../escape';
import type { Deeds, OverlayView } from '../view';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));
const { Panel } = await import('./Panel');

let dispose: () => void = () => undefined;
beforeEach(pretendLayout);
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

const district = (part: Partial<Calendar> = {}) =>
  someCalendar({ name: 'District', source: 'g:district', role: 'ignored', findings: null, ...part });
const mine = () => {
  const calendar = someCalendar({ name: 'Kim', source: 'g:kim', role: 'mine', findings: null });
  return { ...calendar, ref: { ...calendar.ref, own: true } };
};

function open(
  calendars = [someCalendar(), district(), mine()],
  deeds: Partial<Deeds> = {},
  settings: Partial<Settings> = {},
  also: Partial<OverlayView> = {},
) {
  const shown = someView(someSurvey(calendars), { panelOpen: true, legendSeen: true, ...settings });
  const done = someDeeds(deeds);
  const onAsk = vi.fn();
  dispose = render(() => <Panel view={{ ...shown.view, ...also }} deeds={done} onAsk={onAsk} />, document.body);
  return { ...shown, deeds: done, onAsk };
}

const text = () => document.body.textContent;
const control = <E extends HTMLElement>(name: string) =>
  [...document.querySelectorAll<E & HTMLElement>('button, input, select')].find(
    (one) => (one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent) === name,
  )! as E;
const choose = (name: string, value: string) => {
  const select = control<HTMLSelectElement>(name);
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the panel', () => {
  it('is a pill until it is opened, and one again on Escape', () => {
    const { deeds, setSettings, view } = open(undefined, {}, { panelOpen: false });
    expect(text()).toBe('PushIn · 2 push-in times');
    control('PushIn · 2 push-in times').click();
    expect(deeds.change).toHaveBeenCalledWith({ panelOpen: true });
    setSettings({ ...view.settings(), panelOpen: true });
    escapeFrom(document.querySelector('.panel header button'));
    expect(deeds.change).toHaveBeenLastCalledWith({ panelOpen: false });
  });

  it.each([
    ['before school', '2026-09-14', 480, ['9:25–9:55', '1:25–2:00']],
    ['after the first', '2026-09-14', 595, ['1:25–2:00']],
    ['on another day', '2026-09-15', 480, []],
  ])('lists what is to come today %s', (_, date, minutes, spans) => {
    open(undefined, {}, {}, { now: () => ({ date, minutes }) });
    const rows = [...document.querySelectorAll('.today .list-when')].map((row) => row.textContent);
    expect(rows).toEqual(spans);
  });

  it('opens the card of a row of today', () => {
    const { onAsk } = open();
    document.querySelector<HTMLElement>('.today button')!.click();
    expect(onAsk.mock.lastCall?.[0]).toMatchObject({ title: 'Writers Workshop', window: 562 });
  });

  it('has a line for each calendar with one menu, a grade said to be a guess until chosen', () => {
    open([someCalendar(), someCalendar({ name: 'Room 2', source: 'g:2', grade: 'K', gradeSet: true }), district()]);
    const shown = (name: string) => control<HTMLSelectElement>(`What ${name} is`).selectedOptions[0]?.textContent;
    expect([shown('Room 14 – Ms. Rivera'), shown('Room 2'), shown('District')]).toEqual([
      'Grade 2 (guess)',
      'Kindergarten',
      'Ignore',
    ]);
  });

  it('calls no grade a guess that the page states', () => {
    open([someCalendar({ gradeStated: true })]);
    expect(control<HTMLSelectElement>('What Room 14 – Ms. Rivera is').selectedOptions[0]?.textContent).toBe('Grade 2');
  });

  it('never offers the OT’s own calendar as a classroom', () => {
    open();
    expect(control('Kim')).toBeUndefined();
    expect(text()).toContain('Kim is your calendar.');
  });

  it('keeps what is chosen', async () => {
    const { deeds } = open();
    choose('What District is', 'classroom 3');
    await settled();
    expect(deeds.setRole).toHaveBeenLastCalledWith('g:district', 'classroom');
    expect(deeds.setGrade).toHaveBeenLastCalledWith('g:district', '3');
    choose('What District is', 'mine');
    expect(deeds.setRole).toHaveBeenLastCalledWith('g:district', 'mine');
    choose('What Room 14 – Ms. Rivera is', 'ignored');
    expect(deeds.setRole).toHaveBeenLastCalledWith(expect.stringContaining('Room 14'), 'ignored');
    choose('What Room 14 – Ms. Rivera is', 'classroom K');
    await settled();
    expect(deeds.setGrade).toHaveBeenLastCalledWith(expect.stringContaining('Room 14'), 'K');
    control('Choose goal areas').click();
    control('Keyboarding').click();
    expect(deeds.change).toHaveBeenLastCalledWith({ goals: ['keyboarding'] });
    control('Show push-in times').click();
    expect(deeds.change).toHaveBeenLastCalledWith({ overlay: false });
  });

  it('shows the push-in times of one class', () => {
    const { view } = open([someCalendar(), someCalendar({ name: 'Room 2', source: 'g:2' })]);
    control('Room 2').click();
    expect(view.only()).toBe('g:2');
    control('All').click();
    expect(view.only()).toBeNull();
  });

  it('closes when the page is pressed, and not by a press in it', () => {
    const { deeds } = open();
    byHand(document.querySelector('.panel-body')!, new Event('pointerdown', { bubbles: true }));
    expect(deeds.change).not.toHaveBeenCalled();
    byHand(document.body, new Event('pointerdown', { bubbles: true }));
    expect(deeds.change).toHaveBeenCalledExactlyOnceWith({ panelOpen: false });
  });

  it('says once what the marks are', () => {
    const { deeds, setSettings, view } = open(undefined, {}, { panelOpen: false, legendSeen: false });
    expect(text()).toContain('These bars are good times to push in.');
    control('Got it').click();
    expect(deeds.change).toHaveBeenCalledExactlyOnceWith({ legendSeen: true });
    setSettings({ ...view.settings(), legendSeen: true });
    expect(text()).toBe('PushIn · 2 push-in times');
  });

  it('says what to do where only the own calendar is on', () => {
    const { deeds } = open([mine()]);
    expect(text()).toContain('Only your own calendar is showing.');
    control('Add a schedule from a file or text').click();
    expect(deeds.openFiles).toHaveBeenCalledOnce();
  });

  it('says when a choice could not be kept', async () => {
    open(undefined, { setRole: () => Promise.reject(new Error('asleep')) });
    choose('What District is', 'district');
    await settled();
    expect(text()).toContain('PushIn couldn’t save that.');
  });

  it('asks about blocks nobody knows', () => {
    const { onAsk } = open();
    const ask = control('What is “Koala Time”?');
    ask.click();
    expect(onAsk).toHaveBeenCalledWith(expect.objectContaining({ title: 'Koala Time', window: null }), ask);
  });

  it('on a page that is anybody’s sets nothing but its own folding', () => {
    const shown = someView(someSurvey(), { panelOpen: true });
    dispose = render(
      () => <Panel view={{ ...shown.view, elsewhere: true }} deeds={someDeeds()} onAsk={vi.fn()} />,
      document.body,
    );
    expect(document.querySelector('[role=switch]')).toBeNull();
    expect(document.querySelectorAll('.chip')).toHaveLength(0);
  });
});
