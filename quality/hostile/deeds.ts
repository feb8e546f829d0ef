import fc from 'fast-check';
import { correction } from '../../utils/model/told';
import { GOAL_AREAS } from '../../utils/model/vocabulary';
import { chooseRole } from '../../utils/storage/classrooms/choose-role';
import { renameClassroom, setSchool } from '../../utils/storage/classrooms/classrooms';
import { addTold } from '../../utils/storage/classrooms/told';
import { changeRules, decideDay, setCalendarSchool } from '../../utils/storage/readings/days-known';
import { mergeClassrooms } from '../../utils/storage/classrooms/merge-classrooms';
import type { Database } from '../../utils/storage/schema';
import { changeSettings } from '../../utils/storage/settings';
import { skipQuestions } from '../../utils/storage/classrooms/skip-questions';
import { setWins } from '../../utils/storage/readings/typical-readings';
import { dates, OWN } from './made-up-reading';

const NOW = Date.UTC(2026, 10, 30, 12);
/** Text as long as a field of hers allows. */
const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('Maple', ...OWN));
/** Ids of rooms, of which some exist and some do not. */
const room = fc.constantFrom(...['google-calendar', 'any-page', 'file'].flatMap((one) => [`${one}:a`, `${one}:b`]));
const said = fc.record({
  room,
  other: room,
  words: typed,
  minute: fc.option(fc.integer({ min: 0, max: 1_440 }), { freq: 3 }),
  date: dates.filter((one) => one !== '2026-02-30'),
  id: fc.uuid(),
  role: fc.constantFrom('classroom', 'mine', 'district', 'ignored'),
  goals: fc.subarray([...GOAL_AREAS]),
  labels: fc.oneof(
    fc.array(typed, { maxLength: 3 }),
    fc.constant(Array.from({ length: 120 }, (_, day) => `Day ${day}`)),
  ),
});
type Said = typeof said extends fc.Arbitrary<infer S> ? S : never;

const DEEDS: readonly ((db: Database, what: Said) => Promise<unknown>)[] = [
  (db, { room: source, role, words }) =>
    chooseRole(db, { source, role }, { token: source.split(':')[1]!, name: words, own: false }),
  (db, { room: id, words }) => renameClassroom(db, id, words),
  (db, { room: id, words }) => setSchool(db, id, words),
  (db, { room: id, words }) => setCalendarSchool(db, id, words),
  (db, { room: id, words }) => skipQuestions(db, id, [words]).catch(() => 'the room is gone'),
  (db, { room: into, other }) => mergeClassrooms(db, into, other),
  (db, { room: id, other }) => setWins(db, id, other),
  (db, { room: classroom, words: title, minute: workStart, date, id }) => {
    const saw = { what: 'work', after: workStart ?? 0, date } as const;
    const told = workStart === null ? correction({ activity: 'math' }) : ({ is: 'visit', saw } as const);
    return addTold(db, { ...told, classroom, block: title, title }, id, NOW);
  },
  (db, { words: school, date }) => decideDay(db, { school, date }, 'no-school', NOW),
  (db, { words: school, minute: begins, date, labels }) =>
    changeRules(db, school, {
      begins,
      anchors: labels.map((label) => ({ date, label })),
      weekly: { mon: 'late-start' },
    }),
  (db, { words: message, goals }) => changeSettings(db, { message, goals, badge: true, state: 'other' }),
];

/** What the OT may say herself, about rooms that exist and others. */
export const deed = fc
  .tuple(fc.constantFrom(...DEEDS), said)
  .map(([act, what]) => ({ what, act: (db: Database) => act(db, what) }));
