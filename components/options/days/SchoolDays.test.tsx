// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allDay } from '../../../tests/support/stored/stored';
import { change, named, openOptions, START } from '../../../tests/support/in-jsdom/options-page';
import { NO_RULES } from '../../../utils/model/school-days';
import type { OptionsSource } from '../options-source';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const state = {
  ...START,
  known: {
    calendars: [
      {
        id: 'feed:d',
        name: 'District',
        school: null,
        notices: [allDay('No School', '2026-09-18'), allDay('Early Release 12:15', '2026-09-16')],
        readAt: 1,
      },
    ],
    rules: [
      { ...NO_RULES, weekly: { thu: 'early-release' as const }, anchors: [{ date: '2026-09-08', label: 'A Day' }] },
    ],
    decisions: [{ date: '2026-09-22', school: '', kind: 'no-school' as const, madeAt: 1 }],
  },
};
let source: OptionsSource;
const cell = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[role=gridcell]')].find((one) => nameOf(one).startsWith(name))!;
/** As it is read out: by what is in it, save what is for the eyes only. */
const nameOf = (one: Element | null) =>
  [...(one?.children ?? [])]
    .filter((part) => part.getAttribute('aria-hidden') === null && part.textContent !== '')
    .map((part) => part.textContent)
    .join(': ');
const detail = () => document.querySelector('.day-detail')!.textContent;
const press = (key: string) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
beforeEach(() => {
  source = openOptions({}, state);
});

describe('the month', () => {
  it('opens on today and names each day with what it is', () => {
    expect(document.querySelector('.month h3')?.textContent).toBe('September 2026');
    expect(cell('Mon, Sep 14').getAttribute('aria-current')).toBe('date');
    expect(nameOf(cell('Fri, Sep 18'))).toBe('Fri, Sep 18: No school');
    expect(nameOf(cell('Wed, Sep 16'))).toBe('Wed, Sep 16: A: Early release at 12:15');
    expect(nameOf(cell('Thu, Sep 17'))).toBe('Thu, Sep 17: B: Early release');
    expect(document.querySelectorAll('[role=gridcell]')).toHaveLength(30);
  });

  it.each([
    [['ArrowRight'], 'Tue, Sep 15'],
    [['ArrowDown', 'ArrowLeft'], 'Sun, Sep 20'],
    [['ArrowUp', 'ArrowUp'], 'Mon, Aug 31'],
    [['PageDown'], 'Wed, Oct 14'],
    [['PageUp', 'PageDown', 'ArrowDown'], 'Mon, Sep 21'],
  ])('%j leads to %s, focus and all', (keys, name) => {
    document.querySelector<HTMLElement>('#tab-calendar')!.click();
    cell('Mon, Sep 14').focus();
    keys.forEach(press);
    expect(nameOf(document.activeElement)).toContain(name);
    expect(document.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1);
    expect(detail()).toContain(name);
  });

  it('tells of the day chosen: what, by which event of which calendar', () => {
    cell('Fri, Sep 18').click();
    expect(detail()).toContain('Fri, Sep 18No school“No School” – District');
    cell('Thu, Sep 17').click();
    expect(detail()).toContain('You said this about every Thursday');
    cell('Sat, Sep 19').click();
    expect(document.querySelectorAll('.day-detail button')).toHaveLength(0);
  });
});

describe('the OT’s own word', () => {
  it.each([
    ['Fri, Sep 18', 'School is open as usual', '2026-09-18', 'regular'],
    ['Mon, Sep 14', 'No school that day', '2026-09-14', 'no-school'],
    ['Tue, Sep 22', 'Go by the school calendar again', '2026-09-22', null],
  ])('on %s: %s', (name, button, date, kind) => {
    cell(name).click();
    named(button).click();
    expect(source.decide).toHaveBeenCalledExactlyOnceWith({ date, school: '' }, kind);
  });

  it('is for the school chosen', () => {
    change(document.querySelector<HTMLSelectElement>('#days-school')!, 'Lincoln');
    named('No school that day').click();
    expect(source.decide).toHaveBeenCalledWith({ date: '2026-09-14', school: 'Lincoln' }, 'no-school');
  });
});

describe('what is always so', () => {
  it('is kept one by one', () => {
    change(document.querySelector<HTMLInputElement>('#habit-early')!, '12:15');
    const [monday, , , thursday] = document.querySelectorAll<HTMLSelectElement>('.weekly select');
    change(monday!, 'late-start');
    change(thursday!, '');
    expect(vi.mocked(source.changeRules).mock.calls).toEqual([
      ['', { earlyRelease: 735 }],
      ['', { weekly: { thu: 'early-release', mon: 'late-start' } }],
      ['', { weekly: {} }],
    ]);
  });

  it.each([
    ['A', '2026-09-08', 'A Day'],
    ['day 3', '2026-09-09', 'day 3'],
    ['3', '2026-09-09', 'Day 3'],
  ])('a rotation day: %s', (typed, date, label) => {
    const [day, name] = document.querySelectorAll<HTMLInputElement>('.anchor-new input');
    day!.value = date;
    name!.value = typed;
    document.querySelector<HTMLButtonElement>('.anchor-new button')!.click();
    const others = date === '2026-09-08' ? [] : [{ date: '2026-09-08', label: 'A Day' }];
    expect(source.changeRules).toHaveBeenCalledWith('', { anchors: [...others, { date, label }] });
  });

  it('no rotation day is refused with a sentence', () => {
    const [day, name] = document.querySelectorAll<HTMLInputElement>('.anchor-new input');
    day!.value = '2026-09-09';
    name!.value = 'Pizza';
    document.querySelector<HTMLButtonElement>('.anchor-new button')!.click();
    expect(source.changeRules).not.toHaveBeenCalled();
    expect(document.querySelector('.anchors [role=alert]')?.textContent).toContain('such as A Day');
  });
});
