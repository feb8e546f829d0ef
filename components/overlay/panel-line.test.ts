import { describe, expect, it } from 'vitest';
import { someCalendar, someSurvey } from '../../tests/support/overlay';
import { say } from '../../tests/support/words';
import type { MessageKey } from '../../utils/model/message';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { visitsOf, type Survey } from '../../utils/overlay/survey';
import { panelLine } from './panel-line';

const room = (windows = 0) => someCalendar({}, someCalendar().plan!.windows.slice(0, windows));
const other = someCalendar({ role: 'ignored', plan: null });
const own = { ...other, ref: { ...other.ref, own: true } };

describe('how things stand, in words', () => {
  it.each<[string, Survey | null, { overlay?: boolean; advice?: MessageKey }, pill: string, line: string | null]>([
    ['windows', someSurvey([room(2)]), {}, '2 windows', null],
    ['one window', someSurvey([room(1)]), {}, '1 window', null],
    ['a classroom without', someSurvey([room()]), {}, 'no windows here', 'No time to push in was found on these days.'],
    [
      'no classroom',
      someSurvey([other, own]),
      {},
      'which calendars?',
      'None of these calendars looks like a classroom. Tick the ones that are.',
    ],
    [
      'nothing but the own calendar',
      someSurvey([own]),
      {},
      'no windows here',
      'Nothing is on the calendar on these days.',
    ],
    ['nothing at all', someSurvey([]), {}, 'no windows here', 'Nothing is on the calendar on these days.'],
    [
      'half a day shown',
      { ...someSurvey([room()]), partial: true },
      {},
      'no windows here',
      'This view shows only some events of a day. Open the week to see them all.',
    ],
    [
      'windows in half a day',
      { ...someSurvey([room(1)]), partial: true },
      {},
      '1 window',
      'This view shows only some events of a day. Open the week to see them all.',
    ],
    ['off', null, { overlay: false }, 'off', 'PushIn is off. It reads nothing while it is.'],
    [
      'a year',
      null,
      { advice: 'advice_google_year' },
      'not in this view',
      'A whole year is too small to show lessons. Open the week or the day.',
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
