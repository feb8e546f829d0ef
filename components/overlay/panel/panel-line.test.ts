import { describe, expect, it } from 'vitest';
import { someCalendar, someSurvey } from '../../../tests/support/in-jsdom/overlay-parts';
import { say } from '../../../tests/support/in-jsdom/words';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { visitsOf, type Survey } from '../../../utils/overlay/survey';
import type { Advice } from '../view';
import { panelLine } from './panel-line';

const room = (windows = 0) => someCalendar({}, someCalendar().findings!.windows.slice(0, windows));
const other = someCalendar({ role: 'ignored', findings: null });
const own = { ...other, ref: { ...other.ref, own: true } };

describe('how things stand, in words', () => {
  it.each<[string, Survey | null, { overlay?: boolean; advice?: Advice }, pill: string, line: string | null]>([
    ['windows', someSurvey([room(2)]), {}, '2 push-in times', null],
    ['one window', someSurvey([room(1)]), {}, '1 push-in time', null],
    ['a classroom without', someSurvey([room()]), {}, 'no push-in times here', 'No push-in times on these days.'],
    [
      'no classroom',
      someSurvey([other, own]),
      {},
      'choose your classes',
      'Which of these are your classes? Choose a grade beside each.',
    ],
    [
      'nothing but the own calendar',
      someSurvey([own]),
      {},
      'add a class calendar',
      'Only your own calendar is showing. Turn on a teacher’s calendar at the left under Other calendars – or add a schedule another way.',
    ],
    [
      'nothing at all',
      someSurvey([]),
      {},
      'no push-in times here',
      'No class calendar is showing. Turn one on at the left.',
    ],
    [
      'half a day shown',
      { ...someSurvey([room()]), partial: true },
      {},
      'open Week view',
      'This view shows only some of a day’s events. Open Week view to see them all.',
    ],
    [
      'windows in half a day',
      { ...someSurvey([room(1)]), partial: true },
      {},
      '1 push-in time',
      'This view shows only some of a day’s events. Open Week view to see them all.',
    ],
    ['off', null, { overlay: false }, 'off', 'PushIn is off and isn’t reading this page.'],
    [
      'what was refused',
      null,
      { advice: 'refused' },
      'can’t work with this page',
      'PushIn read this page but can’t work with what’s on it, so it’s showing nothing here. Reload the page. If this stays, show fewer calendars or fewer days.',
    ],
    [
      'a year',
      null,
      { advice: 'advice_google_year' },
      'open Week or Day view',
      'Year view is too small to show lessons. Open Week or Day view.',
    ],
  ])('%s', (_, survey, { overlay = true, advice = null }, pill, line) => {
    const said = panelLine({
      settings: () => ({ ...DEFAULT_SETTINGS, overlay }),
      advice: () => advice,
      survey: () => survey,
      visits: () => (survey ? visitsOf(survey) : []),
    });
    expect(say.message(said.pill)).toBe(pill);
    expect(said.line && say.message(said.line)).toBe(line);
  });
});
