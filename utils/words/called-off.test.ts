import { expect, it } from 'vitest';
import { calledOff } from './called-off';

/** A Monday. */
const AT = { date: '2026-09-14', start: 9 * 60 + 30 };
const off = (title: string) => calledOff(title, AT) !== null;

it.each([
  'Canceled: Writers Workshop',
  'CANCELED Writers Workshop',
  'Writers Workshop - CANCELED',
  'Writers Workshop (cancelled)',
  'Writers Workshop canceled',
  'Cancelled - Writers Workshop',
  'CX Writers Workshop',
  '[CANCELLED] Writers Workshop',
  '**CANCELED** Math',
  'Math is cancelled today due to assembly',
  'Math – cancelled (assembly)',
  'Math, canceled',
  'Room 14: Math canceled',
  'Math (class canceled)',
  'Math - no class today',
  'Math (off)',
  'Math – called off',
  'Math: postponed until Friday',
  'POSTPONED – Math',
  'CXL: Math',
  'Cancel: Math',
  'Math (cancellation)',
  '❌ Math',
  'M̶a̶t̶h̶',
  'Cancelado: Escritura',
  'Matemáticas (suspendidas)',
  'Lectura – se cancela hoy',
  'Annulé : Lecture',
  'Abgesagt: Mathe',
  'Mathe fällt aus',
  'Cancellato: Matematica',
  'Geannuleerd: Rekenen',
  'Inställt: Matte',
  'Odwołane: Matematyka',
  'Отменено: Математика',
  '已取消:数学',
  '数学 休講',
  'Writers Workshop MOVED to 1:00',
  'Writers Workshop (moved to Friday)',
  'Moved to 1:00 pm: Math',
  'Math rescheduled to 9/15',
  'Math moved to tomorrow',
  'Math moved to period 5',
  'Moved: Math',
  'Matemáticas movida a las 13:00',
])('called off: %s', (title) => expect(off(title)).toBe(true));

it.each([
  'Writers Workshop',
  'Writers Workshop (moved to gym)',
  'Writers Workshop – moved to Room 12',
  'Math moved to 204',
  'Math moved to 9:30',
  'Math (moved from 1:00)',
  'Math rescheduled to Monday',
  'Math moved to 4th grade pod',
  'Cancellation drill?',
  'Canceling fractions',
  'No Place Like Home (read aloud)',
  'Math (PE canceled)',
  'Math (PE moved to 1:00)',
  'Math – not cancelled',
  'Recess (indoor if field trip cancelled)',
  'Make-up for cancelled class',
  'Skip counting',
  'Off to the library',
  'Moving day (science)',
  'Reporte de lectura',
  'Huy – reading group',
  'Math. PE canceled.',
  'Noise canceling headphones lesson',
])('taught: %s', (title) => expect(off(title)).toBe(false));

it.each([
  ['[CANCELLED] No School', ''],
  ['No School (canceled)', ''],
  ['Early Release 12:15 – CANCELED', ''],
  ['No School – field trip canceled', 'No School'],
  ['PD day cancelled, school in session', 'school in session'],
  ['Half day canceled; school closed', 'school closed'],
  ['Schools canceled – snow', 'Schools canceled – snow'],
  ['Snow Day – classes canceled', 'Snow Day – classes canceled'],
  ['Teacher workday (no class)', 'Teacher workday (no class)'],
  ['No School', null],
  ['No School (moved to 1:00)', null],
])('of the notice “%s” holds %j', (title, rest) =>
  expect(calledOff(title, { date: '2026-09-14', start: null })?.rest ?? null).toBe(rest),
);

it('takes no time over a long one', () => {
  const begun = performance.now();
  for (const part of ['canceled ', '( - ', 'moved to ', 'is is is ']) calledOff(part.repeat(100_000), AT);
  expect(performance.now() - begun).toBeLessThan(500);
});
