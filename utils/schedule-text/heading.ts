import { parseGrade } from '../model/grade';
import { clockText } from '../time/clock-marks';
import { weekdaysAtHead, weekdaysOf } from '../time/weekday-text';
import { rotationOf } from './day-words';
import type { Heading } from './draft';
import { tidy } from './trim';

/*
 * Lines that say for which day, kind of day, grade or schedule the rows under them are. Short lines only: a sentence
 * about Mondays is none.
 */

const DAY_TYPE =
  /\b(?:(?:minimum|min\.?|regular|normal|typical|full|half|short(?:ened)?|early|modified|special|rainy|inclement weather|assembly|extended|non-?minimum|distance learning|virtual|testing|finals?|delayed?|banked|late)[- ](?:school )?(?:days?|release(?: days?)?|dismissal|start|out|opening|arrival|bell|weekday)|(?:\d|one|two|three)[- ]?(?:1\/2 )?(?:hours?|hr\.?) (?:delay(?:ed)?(?: opening| start)?|late start|early (?:release|dismissal))|(?:early|late)[- ](?:release|start|dismissal|out|opening)|(?:regular|normal|early release|minimum day|late start|delay|rally|modified|summer|winter)(?= (?:bell )?schedule)|d[ií]a (?:m[ií]nimo|regular|corto|normal)|salida temprana|horario (?:regular|reducido|m[ií]nimo))\b/i;
const SCHEDULE =
  /\b(?:schedules?|timetable|horarios?|our day|daily (?:routine|agenda|plan)|rutina diaria|day at a glance)\b/i;
const GRADE =
  /^(?:grades?|gr\.?|grado|grados|room|rm)\b|\bgrades?\b|\bgrado\b|^(?:kindergarten|kinder|pre-?k|preschool|tk|transitional kindergarten|t?k)(?: class| bell)?(?: schedule)?$/i;
const LONGEST = 90;
const MOST_WORDS = 10;

/** What a line says about the rows under it; null when it is no heading. `level` is the page's own. */
export function headingOf(line: string, level: number | null): Heading | null {
  if (line.length > LONGEST * 2) return null;
  const text = tidy(line);
  const words = text.split(' ').length;
  if (text === '' || text.length > LONGEST || words > MOST_WORDS) return null;
  const plain = clockText(text);
  const heading = {
    text,
    days: weekdaysOf(plain),
    rotation: rotationOf(plain),
    dayType: null,
    grade: false,
    named: false,
    level,
  };
  if (heading.days || heading.rotation) return heading;
  const days = daysIn(plain);
  const dayType = DAY_TYPE.exec(plain)?.[0] ?? null;
  const isShort = words <= 7 && !/[.!?]$/.test(text);
  if (dayType && (isShort || SCHEDULE.test(plain) || level !== null)) return { ...heading, days, dayType, named: true };
  const grade = isShort && words <= 5 && GRADE.test(plain) && parseGrade(plain) !== null && !/[,;]/.test(plain);
  if (grade) return { ...heading, days, grade };
  const named = isShort && SCHEDULE.test(plain) && !/^(?:review|check|copy|go over|calendar)\b/i.test(plain);
  if (!named && level === null) return null;
  return { ...heading, days, named, grade: GRADE.test(plain) && parseGrade(plain) !== null };
}

/** "Wednesday (Minimum Day)", "Minimum Day – Wednesdays", "Monday Schedule". */
function daysIn(text: string): Heading['days'] {
  const head = weekdaysAtHead(text);
  if (head) return head.days;
  const inBrackets = /\(([^()]{1,60})\)/.exec(text)?.[1] ?? /(?:[:–-]|\bon)\s*([^:–-]{1,60})$/.exec(text)?.[1];
  return inBrackets === undefined ? null : weekdaysOf(inBrackets);
}
