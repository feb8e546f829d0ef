// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BLOCKS,
  pretendLayout,
  someCalendar,
  someDeeds,
  someSurvey,
} from '../../../../tests/support/in-jsdom/overlay-parts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../utils/model/settings';
import { cardSubject, type CardTopic } from '../../../../utils/overlay/card-subject';
import type { Calendar } from '../../../../utils/overlay/survey';
import type { Deeds } from '../../view';
import { inputFrom } from '../../inputs';

vi.mock('../../../shared/say', () => import('../../../../tests/support/in-jsdom/words'));
const { Card } = await import('../Card');

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
const button = (words: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === words)!;
describe('the message to the teacher', () => {
  const area = () => document.querySelector('textarea')!;
  const copied = vi.fn(async (_text: string) => undefined);
  beforeEach(() => {
    copied.mockClear();
    vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  });

  it('is shown before it is copied', async () => {
    const { deeds } = await open('Writers Workshop');
    button('Copy message').click();
    expect(area().value).toBe(
      'Hi Ms. Rivera! Could I push in during Writers Workshop on Mon, Sep 14, 9:25–9:55? I’d like to come while students write.',
    );
    button('Copy').click();
    await settled();
    expect(copied).toHaveBeenCalledExactlyOnceWith(area().value);
    expect(deeds.change).not.toHaveBeenCalled();
  });

  it('keeps her own wording as a template', async () => {
    const { deeds } = await open('Writers Workshop', {}, {}, { message: 'Hello {teacher}, {day} {time}?' });
    button('Copy message').click();
    expect(area().value).toBe('Hello Ms. Rivera, Mon, Sep 14 9:25–9:55?');
    area().value = 'Ms. Rivera, {lesson} at 9:25–9:55 please';
    inputFrom(area());
    button('Copy').click();
    await settled();
    expect(deeds.change).toHaveBeenCalledExactlyOnceWith({ message: '{teacher}, {lesson} at {time} please' });
  });
});
