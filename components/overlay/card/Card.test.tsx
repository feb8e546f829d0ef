// @vitest-environment jsdom
import type { Correction } from '../../../utils/model/told';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BLOCKS,
  NOTES,
  pretendLayout,
  someCalendar,
  someDeeds,
  someSurvey,
} from '../../../tests/support/in-jsdom/overlay-parts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import { cardSubject, type CardTopic } from '../../../utils/overlay/card-subject';
import type { Calendar } from '../../../utils/overlay/survey';
import type { Deeds } from '../view';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));
const { Card } = await import('./Card');

let dispose: () => void = () => undefined;
beforeEach(pretendLayout);
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

async function open(
  title: string,
  deeds: Partial<Deeds> = {},
  calendar: Partial<Calendar> = {},
  settings: Partial<Settings> = {},
) {
  const block = BLOCKS.find((one) => one.title === title)!;
  const survey = someSurvey([someCalendar(calendar)]);
  const { source } = survey.calendars[0]!;
  const topic: CardTopic = { source, day: '2026-09-14', title, start: block.start, window: null };
  const subject = cardSubject(survey, topic)!;
  const done = someDeeds(deeds);
  dispose = render(
    () => (
      <Card
        subject={subject}
        about={() => null}
        attached={() => 1}
        settings={{ ...DEFAULT_SETTINGS, ...settings }}
        deeds={done}
        onClose={vi.fn()}
      />
    ),
    document.body,
  );
  await settled();
  return { deeds: done, subject };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const text = () => document.body.textContent;
const button = (words: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === words)!;
const correction: Correction = {
  is: 'correction',
  id: 'x',
  madeAt: 1,
  classroom: 'c1',
  block: 'writers workshop',
  title: 'Writers Workshop',
  activity: 'writing',
  mode: 'work',
  workStart: 20,
};

describe('what a card says', () => {
  it('answers in the order a therapist asks, the time once and to five minutes', async () => {
    await open('Writers Workshop');
    const said = [
      '9:25–9:55',
      'Best',
      'Writers Workshop · Room 14 – Ms. Rivera · Mon, Sep 14',
      'About 10 min of lesson first, then students write.',
      'Estimate: how lessons like this usually go',
      'Not right?',
      'Watch for',
      'Lost pencils',
      'Grade 2 writing',
      'Show all 4',
      'Writes three sentences. Common Core W.2.1',
      'Still a lesson? Here again at 1:25: Math',
      'Ideas for this lesson',
      'Copy message',
      'Why this time?',
    ].map((words) => text().indexOf(words));
    expect(said).not.toContain(-1);
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect(text().split('9:25')).toHaveLength(2);
    expect(text()).not.toMatch(/9:22|Score/);
  });

  it('asks first what nobody knows, and shows nothing unconfirmed', async () => {
    const { deeds, subject } = await open('Koala Time');
    expect(text()).toContain('What is “Koala Time”?');
    expect(text()).not.toMatch(/Watch for|expected|Still a lesson|Not right/);
    button('Centers').click();
    await settled();
    expect(deeds.correct).toHaveBeenCalledWith(
      subject,
      expect.objectContaining({ activity: 'centers', workStart: null }),
    );
  });

  it('says where to go only of lessons', async () => {
    const blocks = BLOCKS.map((block) => ({ ...block, activity: 'recess' as const, mode: 'routine' as const }));
    await open('Writers Workshop', {}, { findings: { ...someCalendar().findings!, blocks } });
    expect(text()).not.toContain('Still a lesson?');
  });

  it('shows how notes are missing, and tries again', async () => {
    const notes = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(NOTES);
    await open('Writers Workshop', { notes });
    expect(text()).toContain('The notes couldn’t be opened.');
    button('Try again').click();
    await settled();
    expect(text()).toContain('Writes three sentences');
  });

  it('has ideas behind one tap, and what a note comes to apart from its source', async () => {
    await open('Writers Workshop');
    expect(text()).not.toMatch(/In practice|one sentence aloud/);
    button('Show all 4').click();
    expect(document.querySelector('.in-practice')!.textContent).toBe('In practice: About half a page.');
    expect(document.querySelector('.evidence')!.textContent).toBe('Common Core W.2.1');
    button('Ideas for this lesson').click();
    await settled();
    expect(text()).toMatch(/What you can do.*one sentence aloud.*What the teacher or aide can take over.*Aide/);
    button('Back').click();
    await settled();
    expect(text()).toContain('Watch for');
  });

  it('asks for a grade that is not known', async () => {
    const { deeds, subject } = await open('Writers Workshop', {}, { grade: null });
    const select = document.querySelector<HTMLSelectElement>('.grade select')!;
    select.value = '3';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(deeds.setGrade).toHaveBeenCalledWith(subject.calendar.source, '3');
  });

  it('tells why on demand, in words', async () => {
    await open('Writers Workshop');
    button('Why this time?').click();
    expect(text()).toMatch(/students write 9:25–9:55/);
    expect(text()).toMatch(/Length of the visit(?:strong|fair|weak)/);
    button('Back').click();
    await settled();
    expect(text()).toContain('Watch for');
  });
});

describe('what is not right', () => {
  it('is told by steps of five minutes', async () => {
    const { deeds, subject } = await open('Writers Workshop');
    button('Not right?').click();
    const later = document.querySelector<HTMLElement>('[aria-label="5 minutes later"]')!;
    later.click();
    later.click();
    expect(text()).toContain('9:30');
    button('Save').click();
    await settled();
    expect(deeds.correct).toHaveBeenCalledExactlyOnceWith(subject, { activity: null, mode: null, workStart: 20 });
    expect(text()).toContain('Watch for');
  });

  it.each([
    ['Recess', { activity: 'recess', mode: 'routine', workStart: null }],
    ['Don’t come then', { activity: null, mode: 'blocked', workStart: null }],
  ])('is told by one press: %s', async (words, draft) => {
    const { deeds, subject } = await open('Writers Workshop');
    button('Not right?').click();
    button(words).click();
    await settled();
    expect(deeds.correct).toHaveBeenCalledExactlyOnceWith(subject, draft);
  });

  it('is said when it could not be kept, and stays open', async () => {
    await open('Writers Workshop', { correct: () => Promise.reject(new Error('asleep')) });
    button('Not right?').click();
    button('Recess').click();
    await settled();
    expect(text()).toContain('PushIn couldn’t save that.');
    expect(text()).toContain('Don’t come then');
  });

  it('can be taken back', async () => {
    const { deeds } = await open('Writers Workshop', {}, { told: [correction] });
    expect(text()).toContain('Saved for every Writers Workshop in Room 14 – Ms. Rivera.');
    button('Undo').click();
    await settled();
    expect(deeds.undo).toHaveBeenCalledExactlyOnceWith('x');
    expect(text()).toContain('Undone.');
  });
});
