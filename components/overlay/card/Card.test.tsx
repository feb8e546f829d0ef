// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BLOCKS, NOTES, pretendLayout, someCalendar, someDeeds, someSurvey } from '../../../tests/support/overlay';
import type { Correction } from '../../../utils/model/classroom';
import { cardSubject, type CardTopic } from '../../../utils/overlay/card-subject';
import type { Calendar } from '../../../utils/overlay/survey';
import type { Deeds } from '../view';

vi.mock('../../shared/say', () => import('../../../tests/support/words'));
const { Card } = await import('./Card');

let dispose: () => void = () => undefined;
beforeEach(pretendLayout);
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

async function open(title: string, deeds: Partial<Deeds> = {}, calendar: Partial<Calendar> = {}) {
  const block = BLOCKS.find((one) => one.title === title)!;
  const survey = someSurvey([someCalendar(calendar)]);
  const { source } = survey.calendars[0]!;
  const topic: CardTopic = { source, day: '2026-09-14', title, start: block.start, window: null };
  const subject = cardSubject(survey, topic)!;
  const done = someDeeds(deeds);
  dispose = render(
    () => <Card subject={subject} about={() => null} attached={() => 1} deeds={done} onClose={vi.fn()} />,
    document.body,
  );
  await settled();
  return { deeds: done, subject };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const text = () => document.body.textContent;
const button = (words: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === words)!;
const choose = (label: string, value: string) => {
  const select = [...document.querySelectorAll('label')]
    .find((one) => one.textContent.startsWith(label))!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('what a card says', () => {
  it('answers in the order a therapist asks', async () => {
    await open('Writers Workshop');
    const said = [
      '9:22–9:55',
      'about 12 minutes of lesson first',
      'Estimate: how lessons like this usually go',
      'Students write: a short lesson, then students work.',
      'Grade 2 writing: what’s expected',
      'Writes three sentences 3–5 sentences standard W.2.1',
      'Materials',
      'If the teacher is still teaching',
      'Here again: 1:25–2:00, Math',
      'Not right?',
    ].map((words) => text().indexOf(words));
    expect(said).not.toContain(-1);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
  });

  it('folds the sources and all notes but the first three', async () => {
    await open('Writers Workshop');
    const folded = [...document.querySelectorAll('details:not([open])')].map((one) => one.textContent);
    expect(folded.some((words) => words.includes('Spaces words'))).toBe(true);
    expect(folded.some((words) => words.includes('Standards'))).toBe(true);
    expect(folded.some((words) => words.includes('Types a little'))).toBe(false);
  });

  it('waits for the notes, says when they fail, and tries again', async () => {
    const notes = vi.fn<Deeds['notes']>().mockRejectedValueOnce(new Error('asleep')).mockResolvedValue(NOTES);
    const opening = open('Writers Workshop', { notes });
    expect(text()).toContain('Loading…');
    await opening;
    expect(text()).toContain('The notes couldn’t be opened.');
    button('Try again').click();
    await settled();
    expect(text()).toContain('Writes three sentences');
    expect(notes).toHaveBeenLastCalledWith('2', 'writing');
  });

  it('says when notes were written for something else, and when there are none', async () => {
    await open('Writers Workshop', { notes: async () => ({ ...NOTES, borrowedFrom: 'handwriting' }) });
    expect(text()).toContain('No notes for this yet. Closest: handwriting.');
    dispose();
    await open('Writers Workshop', { notes: async () => ({ ...NOTES, expectations: [], factors: [] }) });
    expect(text()).toContain('No notes for this yet.');
  });

  it('asks for a grade it does not know', async () => {
    const { deeds, subject } = await open('Writers Workshop', {}, { grade: null });
    const select = document.querySelector<HTMLSelectElement>('select[aria-label^="Grade of"]')!;
    select.value = 'K';
    select.dispatchEvent(new Event('change'));
    expect(deeds.setGrade).toHaveBeenCalledWith(subject.calendar.source, 'K');
  });

  it('asks what a block is that nobody knows', async () => {
    const { deeds } = await open('Koala Time');
    expect(text()).toContain('What is “Koala Time”?');
    expect(text()).not.toContain('What’s expected');
    expect(deeds.notes).not.toHaveBeenCalled();
  });
});

describe('that’s wrong', () => {
  it.each([
    ['What it is', 'reading', { activity: 'reading', mode: null, workStart: null }],
    ['What students do', 'whole-group', { activity: null, mode: 'whole-group', workStart: null }],
    ['Work starts at', '20', { activity: null, mode: null, workStart: 20 }],
  ])('%s: %s alone is corrected', async (label, value, draft) => {
    const { deeds, subject } = await open('Writers Workshop');
    expect(button('Save').disabled).toBe(true);
    choose(label, value);
    button('Save').click();
    await settled();
    expect(deeds.correct).toHaveBeenCalledExactlyOnceWith(subject, draft);
    expect(button('Save').disabled).toBe(true);
  });

  it('offers the minutes of the block by the clock', async () => {
    await open('Writers Workshop');
    const choices = [...document.querySelectorAll('label')]
      .find((one) => one.textContent.startsWith('Work starts at'))!
      .querySelectorAll('option');
    expect([...choices].map((one) => one.textContent).slice(1, 4)).toEqual(['9:10', '9:15', '9:20']);
    expect(choices.item(choices.length - 1).textContent).toBe('9:55');
  });

  it('says when it could not be kept, and keeps what was chosen', async () => {
    await open('Writers Workshop', { correct: () => Promise.reject(new Error('full')) });
    choose('What it is', 'reading');
    button('Save').click();
    await settled();
    expect(text()).toContain('PushIn couldn’t save that. Please try again.');
    expect(button('Save').disabled).toBe(false);
  });

  it('undoes the newest correction of the block', async () => {
    const made = (id: string, madeAt: number, block = 'writers workshop') =>
      ({ id, madeAt, block, classroom: 'c1', title: '', activity: null, mode: null, workStart: 5 }) as Correction;
    const corrections = [made('old', 1), made('new', 3), made('other', 5, 'math')];
    const { deeds } = await open('Writers Workshop', {}, { corrections });
    expect(text()).toContain('Saved for every Writers Workshop in Room 14 – Ms. Rivera.');
    button('Undo').click();
    await settled();
    expect(deeds.undo).toHaveBeenCalledExactlyOnceWith('new');
    expect(text()).toContain('Undone.');
  });
});

describe('what is not clear', () => {
  const there = { room: 'Room 9', activity: 'centers', mode: 'work' } as const;

  it('is answered by one click, what another room was told first', async () => {
    const { deeds, subject } = await open('Koala Time', {}, { suggestions: { 'koala time': there } });
    button('Same as in Room 9: centers').click();
    await settled();
    expect(deeds.correct).toHaveBeenLastCalledWith(subject, { ...there, workStart: null });
    button('Recess').click();
    await settled();
    expect(deeds.correct).toHaveBeenLastCalledWith(subject, { activity: 'recess', mode: 'routine', workStart: null });
    const more = document.querySelector<HTMLSelectElement>('.ask select')!;
    more.value = 'math';
    more.dispatchEvent(new Event('change'));
    expect(deeds.correct).toHaveBeenLastCalledWith(subject, { activity: 'math', mode: 'mixed', workStart: null });
  });

  it('is not asked of what is clear', async () => {
    await open('Writers Workshop', {}, { suggestions: { 'writers workshop': there } });
    expect(document.querySelector('.ask')).toBeNull();
  });
});

describe('visits', () => {
  const seen = (id: string, madeAt: number, after: number) =>
    ({
      ...{ id, madeAt, block: 'writers workshop', classroom: 'c1', title: '', activity: null, mode: null },
      ...{ workStart: null, saw: { what: 'lesson', after, date: '2026-09-07' } },
    }) as Correction;

  it('are told, newest first, and forgotten one by one', async () => {
    const { deeds } = await open('Writers Workshop', {}, { corrections: [seen('a', 1, 10), seen('b', 2, 15)] });
    expect([...document.querySelectorAll('.learned')].map((one) => one.firstChild?.textContent)).toEqual([
      'Still teaching at 9:25 on Sep 7',
      'Still teaching at 9:20 on Sep 7',
    ]);
    expect(text()).not.toContain('Saved for every');
    button('Remove').click();
    await settled();
    expect(deeds.undo).toHaveBeenCalledExactlyOnceWith('b');
  });
});
