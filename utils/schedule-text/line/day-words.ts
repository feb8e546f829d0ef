import { WEEKDAY_IN_FULL, WEEKDAY_NAME } from './day-names';
import { oneLine } from '../../model/text/one-line';
import { clockText } from '../../time/clock/clock-marks';
import { SCHOOL_WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { weekdaysAtHead, weekdaysOf } from '../../time/date/weekday-text';
import { someWeeks } from '../weeks/some-weeks';
import { daysBeside } from './days-beside';
import { isInsideLetters, rangeBehind } from './range-behind';
import { tidy } from './trim';

/*
 * Days inside a row's words: "Mon.: Music", "Library – Tuesday", "Art (M/W)", "Day 2 Library". A day is cut out only
 * where it stands apart; in "Wednesday Folders" it is part of the title.
 */

export interface DayWords {
  readonly title: string;
  readonly days: readonly Weekday[] | null;
  readonly rotation: string | null;
}

const ROTATION_HEAD =
  /^[*•\s(]*((?:day|d[ií]a) ?(?:\d|[a-h])(?: ?(?:,|&|\/|and|y|-) ?(?:day |d[ií]a )?(?:\d|[a-h]\b))*|[a-h](?:\/[a-h])? days?)\b\)?\s*([:|-]*)\s*/i;
/** Where more days follow, the row is about them all: "Day 1 – Science / Day 2 – Spanish". */
const ROTATION = /\b(?:day|d[ií]a) ?(?:\d|[a-h])\b/i;
const BRACKETS = /[([]([^()[\]]{1,60})[)\]]/g;
/** "Math every day but Friday", "Spanish M-F except Wed", "Lectura todos los días menos viernes". */
const EVERY_DAY =
  'every ?day|all (?:school )?days|each day|daily|all week|m(?:on)? ?- ?f(?:ri)?|todos los d[ií]as|t[aä]glich|tous les jours|ogni giorno';
const EXCEPT = 'except|excepto|menos|au(?:ß|ss)er|sauf|tranne|exceto|not|no|never';
const BUT = new RegExp(
  [
    String.raw`^(?<title>.{0,80}?)[\s,:(–-]*`,
    String.raw`(?:\b(?:${EVERY_DAY})[\s,(–-]+(?:but|${EXCEPT})|\b(?:but not|${EXCEPT}))`,
    String.raw`\s+(?:for |on |los? |el |le |am |il )?(?<days>[^()\s][^()]{0,39}?)\W*$`,
  ].join(''),
  'i',
);
const TAIL = /\s*(?:[:|–—-]|\s-)\s*([^:|–—]{1,60})$/;
const LOOSE_AT_END = new RegExp(
  String.raw`(?:\s-\s?|-|\s)(?<day>(?:every (?:other )?)?${WEEKDAY_IN_FULL}(?: only| mornings| afternoons)?)$`,
  'i',
);
/** "Writing moved to Thursday", "Canceled, see you Thursday". */
const ELSEWHEN = new RegExp(
  String.raw`\b(?:to|until|till?|by|see you|hasta(?: el)?|pasa al|para el)\s+(?:next |on |this )?${WEEKDAY_NAME}\W*$`,
  'i',
);
const LOOSE_AT_HEAD = new RegExp(String.raw`^(?<day>${WEEKDAY_IN_FULL}) (?:mornings|afternoons|only)\b`, 'i');

/** "Day 1", "Día 3", "A Day" at the head, and the mark behind it; null when there is none. */
export function rotationAtHead(text: string): { rotation: string; end: number; mark: string } | null {
  const found = ROTATION_HEAD.exec(text.slice(0, 60));
  if (!found || ROTATION.test(text.slice(found[0].length))) return null;
  return { rotation: oneLine(found[1]!), end: found[0].length, mark: found[2]! };
}

/** The rotation day a text names when it names nothing else. */
export function rotationOf(text: string): string | null {
  const found = rotationAtHead(text);
  return found && tidy(text.slice(found.end)) === '' ? found.rotation : null;
}

/** "(Mon–Thu)", "(Minimum Day – every Wednesday)": the days in brackets, and what else they hold. */
function daysInside(text: string): { days: Weekday[]; words: string } | null {
  const whole = weekdaysOf(text);
  if (whole) return { days: whole, words: '' };
  const but = /^(?:except|not|but not|excluding|excepto|menos)\s+(\S.*)$/i.exec(text.trim());
  const others = but && daysBut(but[1]!);
  if (others) return { days: others, words: '' };
  const [, words = '', tail = ''] = /^(.{2,40}?)\s+[-–—]\s+(\S.*)$/.exec(text) ?? [];
  const days = weekdaysOf(tail);
  return days ? { days, words: `(${words})` } : null;
}

/** The school days that are not named; null where the text names none, or nearly all. */
function daysBut(text: string): Weekday[] | null {
  const named = weekdaysOf(text);
  return named && named.length < 4 ? SCHOOL_WEEKDAYS.filter((day) => !named.includes(day)) : null;
}

/** A row's words without the days that stand apart in them. */
export function cutDays(words: string): DayWords {
  const title = tidy(words);
  const whole = weekdaysOf(title);
  if (whole) return { title: '', days: whole, rotation: null };
  // "Every other Tuesday" is that weekday, and its words stay: the day alone would be every week.
  const weeks = someWeeks(title);
  if (weeks?.days) return { title, days: weeks.days, rotation: null };
  const but = BUT.exec(title.slice(0, 200))?.groups;
  const others = but ? daysBut(but['days']!) : null;
  if (others) return { title: tidy(but!['title']!), days: others, rotation: null };
  const head = weekdaysAtHead(title);
  if (head?.firm && title.slice(head.end).trim() !== '') {
    return { ...cutDays(title.slice(head.end)), days: head.days };
  }
  const rotation = rotationAtHead(title);
  if (rotation) return { title: tidy(title.slice(rotation.end)), days: null, rotation: rotation.rotation };
  const brackets = [...title.slice(0, 300).matchAll(BRACKETS)].filter(
    (found) =>
      daysInside(found[1]!) &&
      !/^\s*[/&,.]/.test(title.slice(found.index + found[0].length)) &&
      // "Theme - Library Class (every Wednesday)": the days are of what stands behind the dash.
      !/\s-|-\s|.{12}\/ /.test(clockText(title.slice(0, found.index))),
  );
  if (brackets.length === 1) {
    const [found] = brackets;
    const { days, words } = daysInside(found![1]!)!;
    const rest = `${title.slice(0, found!.index)} ${words}${title.slice(found!.index + found![0].length)}`;
    return { title: tidy(rest), days, rotation: null };
  }
  const range = rangeBehind(title);
  if (range) return { ...range, rotation: null };
  // "Art Mon-Fri (Room 3)"
  const [, before = '', aside = ''] = /^(.{3,80}) (\([^()]{1,60}\))$/.exec(title) ?? [];
  const behind = before === '' ? null : (rangeBehind(before) ?? daysBeside(before));
  if (behind?.days) return { title: `${behind.title} ${aside}`, days: behind.days, rotation: null };
  const end = title.slice(-80);
  const tail = TAIL.exec(end);
  const isApart = tail && !isInsideLetters(end.slice(0, tail.index), tail[0].slice(0, -tail[1]!.length));
  const apart = isApart && !tail[1]!.endsWith(')') && tail[1]!.length > 1;
  const days = apart ? weekdaysOf(tail[1]!) : null;
  if (days) {
    const cut = /\bonly$/i.test(title) ? title : tidy(title.slice(0, title.length - tail![0].length));
    return { title: cut, days, rotation: null };
  }
  // Where it goes to, not when it is.
  if (ELSEWHEN.test(title.slice(-60))) return { title, days: null, rotation: null };
  const beside = daysBeside(title);
  if (beside) return { ...beside, rotation: null };
  // "Computer lab on Tues/Thurs", "Buddies every Friday"
  const on = /^(\S+(?: \S+){0,3}) (?:on|every) (\S[^()]{1,40})$/i.exec(title);
  const onDays = on && !/\/|&|,|\b(?:and|or)\b/i.test(on[1]!) ? weekdaysOf(on[2]!) : null;
  if (onDays) return { title: on![1]!, days: onDays, rotation: null };
  const start = title.slice(0, 200);
  const named = (LOOSE_AT_HEAD.exec(start) ?? LOOSE_AT_END.exec(start))?.groups?.['day'];
  // "Math/Group Counseling on Tuesdays": the day is of the last only.
  const several = /\/|&|\band\b/i.test(title);
  const looseDays =
    named && !several ? weekdaysOf(named.replace(/every other|only|mornings|afternoons|every/gi, '')) : null;
  return { title, days: looseDays, rotation: null };
}
