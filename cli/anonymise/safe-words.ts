import { AS_SPELT, NEUTRALS, WORDS } from '../../utils/classify/lexicon/lexicon';
import { normal } from '../../utils/classify/tokens';
import { dateWords } from '../../utils/time/date/date-words';
import { foreignWeekday } from '../../utils/time/date/foreign-weekday';

/** Words that schedules are made of, besides those that name lessons. None of them is a name. */
const OF_SCHEDULES = `about above after afternoon agenda all am and any are arrival as at back bell block board both bus but by calendar
  cancelled canceled category classroom class close completed course day daily date days delay delayed description dismissal dual due each early elementary end ends event
  events every everyday except fifth first for fourth friday from full grade grades group groups half have high hour hours if in
  intermediate is it junior kinder kindergarten last late later level list location lower lunch meeting middle min minimum minute minutes
  monday month more morning name new next no none noon not note notes of off on one only open or overdue other our out over per period periods
  pk pm pre prek preschool primary program regular release remote room rooms rotation saturday schedule schedules school second section
  see semester site sixth some special start starts student students subject summer sunday table teacher the their then third this thursday
  time times timetable title to today tomorrow transition tuesday two type upper virtual we wednesday week weekly weeks what when where
  will winter with year you your user mr mrs ms miss mx dr coach sr sra maestra grado sala salon escuela horario hora dia`;

const SAFE = new Set(OF_SCHEDULES.split(/\s+/).map(normal));
const english = dateWords('en');
const spanish = dateWords('es');

/** Does a word say what happens or when, and nothing about anybody? Then it stays as it is. */
export function isSafeWord(word: string): boolean {
  if (word.length <= 2) return true;
  const plain = normal(word);
  return (
    SAFE.has(plain) ||
    WORDS.has(plain) ||
    NEUTRALS.has(plain) ||
    AS_SPELT.has(plain) ||
    [english, spanish].some((words) => words.month(word) !== null || words.isWeekday(word.toLowerCase())) ||
    foreignWeekday(word) !== null
  );
}
