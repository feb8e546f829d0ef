// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pretendLayout, someCalendar, someDeeds, someSurvey, someView } from '../../../tests/support/overlay';
import type { Settings } from '../../../utils/model/settings';
import type { Calendar } from '../../../utils/overlay/survey';
import { escapeFrom } from '../escape';
import type { Deeds } from '../view';

vi.mock('../../shared/say', () => import('../../../tests/support/words'));
const { Panel } = await import('./Panel');

let dispose: () => void = () => undefined;
beforeEach(pretendLayout);
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

const district = (part: Partial<Calendar> = {}) =>
  someCalendar({ name: 'District', source: 'g:district', role: 'ignored', plan: null, ...part });
const mine = () => {
  const calendar = someCalendar({ name: 'Kim', source: 'g:kim', role: 'mine', plan: null });
  return { ...calendar, ref: { ...calendar.ref, own: true } };
};

function open(
  calendars = [someCalendar(), district(), mine()],
  deeds: Partial<Deeds> = {},
  settings: Partial<Settings> = {},
) {
  const shown = someView(someSurvey(calendars), { panelOpen: true, ...settings });
  const done = someDeeds(deeds);
  const onAsk = vi.fn();
  dispose = render(() => <Panel view={shown.view} deeds={done} onAsk={onAsk} />, document.body);
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

  it('shows likely classrooms ticked with their grade, said to be a guess until chosen', () => {
    open([someCalendar(), someCalendar({ name: 'Room 2', source: 'g:2', grade: 'K', gradeSet: true }), district()]);
    expect(control<HTMLInputElement>('Room 14 – Ms. Rivera').checked).toBe(true);
    expect(control<HTMLInputElement>('District').checked).toBe(false);
    const grade = control<HTMLSelectElement>('Grade of Room 14 – Ms. Rivera');
    expect([grade.value, grade.parentElement!.textContent.endsWith('PushIn’s guess')]).toEqual(['2', true]);
    const chosen = control<HTMLSelectElement>('Grade of Room 2');
    expect([chosen.value, chosen.parentElement!.textContent.endsWith('PushIn’s guess')]).toEqual(['K', false]);
  });

  it('never offers the OT’s own calendar as a classroom', () => {
    open();
    expect(control('Kim')).toBeUndefined();
    expect(text()).toContain('Kim is your calendar.');
  });

  it('keeps what is chosen', () => {
    const { deeds } = open();
    control('District').click();
    expect(deeds.setRole).toHaveBeenLastCalledWith('g:district', 'classroom');
    choose('What District is', 'mine');
    expect(deeds.setRole).toHaveBeenLastCalledWith('g:district', 'mine');
    control('Room 14 – Ms. Rivera').click();
    expect(deeds.setRole).toHaveBeenLastCalledWith(expect.stringContaining('Room 14'), 'ignored');
    choose('Grade of Room 14 – Ms. Rivera', 'K');
    expect(deeds.setGrade).toHaveBeenLastCalledWith(expect.stringContaining('Room 14'), 'K');
    control('Keyboarding').click();
    expect(deeds.change).toHaveBeenLastCalledWith({ goals: ['keyboarding'] });
    control('Show push-in times').click();
    expect(deeds.change).toHaveBeenLastCalledWith({ overlay: false });
  });

  it('keeps the focus where it is when the choice is drawn', () => {
    const { setSurvey } = open();
    control('District').focus();
    setSurvey(someSurvey([someCalendar(), district({ role: 'classroom' }), mine()]));
    expect(document.activeElement).toBe(control('District'));
    expect(control<HTMLInputElement>('District').checked).toBe(true);
  });

  it('says when a choice could not be kept', async () => {
    open(undefined, { setRole: () => Promise.reject(new Error('asleep')) });
    control('District').click();
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
