import { expect, it } from 'vitest';
import { closingIn } from './closing-in';

/** "tue: writing", "fri: *" where all is closed, "*: art" without a day. */
function said(line: string): string | null {
  const closing = closingIn(line);
  if (!closing) return null;
  const { days, what, half, isWeek } = closing;
  return `${days?.join(' ') ?? (isWeek ? 'week' : '*')}${half ? ` ${half}` : ''}: ${what ?? '*'}`;
}

it.each([
  ['Friday: no school', 'fri: *'],
  ['No school on Tuesday and Thursday', 'tue thu: *'],
  ['Wed – closed', 'wed: *'],
  ['Thu cancelled', 'thu: *'],
  ['except Friday – no school', 'fri: *'],
  ['no class Wed', 'wed: *'],
  ['Dienstag - schulfrei', 'tue: *'],
  ["mercredi : pas d'école", 'wed: *'],
  ['venerdì: scuola chiusa', 'fri: *'],
  ['sexta-feira - não há aulas', 'fri: *'],
  ['Tuesdays AM - no class', 'tue am: *'],
  ['Friday afternoon: closed', 'fri pm: *'],
  ['Writing is cancelled on Tuesday.', 'tue: writing'],
  ['Tuesday Science is cancelled this week.', 'tue: science'],
  ["Reminder: Wednesday's reading is canceled.", 'wed: reading'],
  ['No math on Thursday.', 'thu: math'],
  ['Wednesday - library closed', 'wed: library'],
  ['Art on Monday is called off', 'mon: art'],
  ['No writing this week', 'week: writing'],
  ['PE is cancelled.', '*: pe'],
  ['PM – no class Friday', 'fri pm: *'],
  ['Tuesday (no afternoon classes)', 'tue pm: *'],
  ['School is closed this week.', 'mon tue wed thu fri: *'],
  // When it is held again.
  ['Canceled, see you Thursday', '*: *'],
])('“%s” closes %s', (line, expected) => expect(said(line)).toBe(expected));

it.each([
  'Tuesday – picture day',
  'Monday 9/12: no school',
  'Writing 9:00 canceled Tuesday',
  'Bring a snack on Friday',
  'Is school closed on Friday?',
  'Friday: bring library books',
  'Fall break is over',
  'Writing every Friday',
])('nothing is closed by: %s', (line) => expect(said(line)).toBe(null));
