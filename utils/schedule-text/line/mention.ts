import { STAFF_NAMES } from '../../words/data/staff-names';
import { anyOf } from '../../model/text/any-of';
import { isSentence } from './prose';
import { isDoneAt } from '../told/told';

/* Lines that tell about a time: a bell, a bus, what somebody does then. They make no row. */

/** A sentence about a time, not what a row is called. */
const TOLD = 8;

const NAMED_PERSON = String.raw`(?:mr|mrs|ms|miss|mx|dr|sra?|srta|coach|profe?)\.? \p{Lu}[\p{L}'-]*`;
const PERSON = String.raw`(?:${NAMED_PERSON}|(?:the |our |my )?(?:\p{L}{3,12} )?${anyOf(STAFF_NAMES)})`;
const COMES = String.raw`(?:leaves?|arrives?|comes?|goes(?: home| to lunch| on| off)?|is (?:here|in|out|gone|off)|returns?|joins?|departs?|(?:in|out)(?= for|$)|here|sale|llega)`;
const STAFF = new RegExp(`^\\W*${PERSON}(?: (?:and|&) ${PERSON})? ${COMES}(?!\\p{L})`, 'iu');

/** "Mr. Oak's lunch break": a grown-up's own time. */
const OWN = new RegExp(`^\\W*${PERSON}['’]s? (?:(?:own )?(?:lunch )?break|planning|prep|conference)(?!\\p{L})`, 'iu');

/** "Ms. Plum leaves for the day", "aide comes in": when a grown-up comes or goes is nothing the class does. */
export function isStaffMove(words: string): boolean {
  const head = words.slice(0, 120);
  return STAFF.test(head) || OWN.test(head);
}

/** How a message to families begins. */
const CALLS =
  /^\W*(?:reminders?|do(?:n['’]t| not) forget|attention|please|join us|save the date|recordatorio|no olviden?)(?!\p{L})/iu;

/** A line of a paragraph: "at 12:15 (no earlier). Students do not", "over at 12:45." */
export function isMention(text: string, title: string, whole: boolean): boolean {
  // "Picture day is coming! 8:30", "Reminder: snack 10:00": a message over the rows, which gives none of them its title.
  if (!whole && (/[!?]["”)]?$/.test(title) || CALLS.test(title))) return true;
  if (!whole && /^\s*\([^()]*\)\s*$/.test(text) && /\p{L}{3}/u.test(text)) return true;
  // "Between 8:10-9:00, my second assistant takes two students to two different rooms."
  const said = /^\W*(?:between|from|at)\s[^,]{3,25},\s+(?=\p{L})(.+)\.\s*$/iu.exec(text.slice(0, 400))?.[1];
  if (said !== undefined && said.split(' ').length > TOLD) return true;
  // "• At 7:40 students will be …", "– All buses leave only at 12:30."
  const told =
    !whole && title === '' && /^\W*at\s[\d:.]+\s?(?:[ap]\.?m\.?)?,?\s+(\p{Ll}.*)$/iu.exec(text.slice(0, 400))?.[1];
  if (told && !isDoneAt(text) && (isSentence(told) || /^\p{Ll}.*\.(?:\s|$)/u.test(told))) return true;
  if (!whole && title.split(' ').length > 2 && /\sat\s[\d:]+\s?(?:[ap]\.?m)?\.\s*$/i.test(text)) return true;
  if (/^\s*(?:at|and|or|by)\s/.test(text)) return !whole || /\.\s+\p{Lu}/u.test(text);
  const ends = text.trimEnd().endsWith('.');
  if (ends && /\p{L}\s(?:is|are|was|were|will|es|son)\s\p{L}/u.test(title.slice(0, 200))) return true;
  return !whole && title !== '' && /^\s*\p{Ll}/u.test(text) && ends;
}
