// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  pretendLayout,
  someCalendar,
  someDeeds,
  someSurvey,
  someView,
} from '../../../tests/support/in-jsdom/overlay-parts';
import type { DayKind } from '../../../utils/model/day';
import { DayMarks } from './DayMarks';
import { escapeFrom } from '../escape';
import type { Deeds } from '../view';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const early: DayKind = {
  kind: 'early-release',
  from: null,
  until: 735,
  grades: null,
  because: '<b>PD</b>',
  source: 'District',
};
const SHOWN: DayKind = { kind: 'early-release', from: null, until: 735, grades: null, because: 'Early Release 12:15' };
let dispose: () => void = () => undefined;
beforeEach(pretendLayout);
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

function open(days: Record<string, DayKind>, deeds: Partial<Deeds> = {}) {
  const calendar = someCalendar();
  const survey = someSurvey([{ ...calendar, school: 'Elm', findings: { ...calendar.findings!, days } }]);
  const { view, setSurvey } = someView(survey);
  const all = someDeeds(deeds);
  dispose = render(() => <DayMarks view={view} deeds={all} />, document.body);
  return { deeds: all, setSurvey };
}
const mark = () => document.querySelector<HTMLElement>('.day-mark');
const card = () => document.querySelector<HTMLElement>('[role=dialog]');
const press = (words: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === words)!.click();

describe('a changed day', () => {
  it('has a mark that says what, and a card that says why and whose word it is', () => {
    open({ '2026-09-14': early });
    expect(mark()?.title).toBe('Early release at 12:15');
    expect(mark()?.getAttribute('aria-label')).toBe('Mon, Sep 14: Early release at 12:15');
    mark()!.click();
    expect(card()?.textContent).toContain('“<b>PD</b>” – District');
    expect(card()?.querySelector('b')).toBeNull();
  });

  it.each([
    ['of another week', { '2026-09-21': early }],
    ['whose event the page itself shows', { '2026-09-14': SHOWN }],
  ])('%s has none', (_, days) => {
    open(days);
    expect(mark()).toBeNull();
  });

  it.each([
    [early, 'School is open', 'regular'],
    [early, 'No school', 'no-school'],
    [{ ...early, kind: 'regular' as const, because: null, decided: true }, 'Undo', null],
  ])('takes the OT’s own word: %j %s', (day, button, kind) => {
    const { deeds } = open({ '2026-09-14': day });
    mark()!.click();
    press(button);
    expect(deeds.decideDay).toHaveBeenCalledExactlyOnceWith('2026-09-14', 'Elm', kind);
  });

  it('says so when that could not be kept', async () => {
    open({ '2026-09-14': early }, { decideDay: () => Promise.reject(new Error('no')) });
    mark()!.click();
    press('No school');
    await new Promise((done) => setTimeout(done));
    expect(card()?.querySelector('[role=alert]')?.textContent).not.toBe('');
  });

  it('closes by Escape, the focus back on its mark, and goes when the day is as usual', () => {
    const { setSurvey } = open({ '2026-09-14': early });
    mark()!.click();
    escapeFrom(card());
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(mark());
    mark()!.click();
    setSurvey(someSurvey());
    expect([mark(), card()]).toEqual([null, null]);
  });
});
