import type { ExpectationNote, GeneralNote, Notes, Strategy, TaskFactor } from '../model/notes';
import type { StateChoice } from '../model/states';
import type { Activity, GoalArea, Grade } from '../model/vocabulary';
import { citationOf } from './citation';
import type { NoteEntry, GeneralEntry, Shelf } from './entry';
import { GOAL_DOMAINS, GOAL_FACTORS, goalFit } from './goal-fit';
import { bandOf, fileGrades } from './grade-span';

export interface NotesQuestion {
  readonly grade: Grade | null;
  readonly activity: Activity;
  readonly goals: readonly GoalArea[];
  /** Notes of a state are for that state alone. */
  readonly state: StateChoice | null;
}

/** More than any `order` of a note: what a goal is about comes first, however the rest is ordered. */
const NEXT_FIT = 100;

/**
 * What students of a grade do in an activity, what it asks of them and what can be done inside it: what the goals are
 * about first, then what they must produce before skills, figures and genres. Nothing is borrowed from another activity;
 * without a grade there are demands only.
 */
export function notesFor(shelf: Shelf, asked: NotesQuestion): Notes {
  const { grade, activity, goals, state } = asked;
  const here = <T extends Pick<NoteEntry, 'states'>>({ states }: T) =>
    states === null || states.some((one) => one === state);
  const general = (place: GeneralEntry['place']) =>
    shelf.general
      .filter((note) => note.place === place && here(note))
      .filter(({ grades }) => grades === null || fileGrades(grade).some((one) => grades.includes(one)))
      .map((note): GeneralNote => ({ id: note.id, text: note.text, citation: citationOf(shelf, note) }));
  const entries = unique(shelf.entries).filter((entry) => entry.activity === activity && here(entry));
  return {
    grade,
    activity,
    about: general('title'),
    expectations: sorted(entries, ({ domain, order }) => goalFit(goals, GOAL_DOMAINS, domain) * NEXT_FIT + order).map(
      (entry) => asNote(shelf, entry, grade),
    ),
    factors: factorsFor(shelf, asked),
    strategies: strategiesFor(shelf, asked),
    why: general('sources'),
  };
}

function asNote(shelf: Shelf, entry: NoteEntry, grade: Grade | null): ExpectationNote {
  const { id, domain, text, inPractice, grades } = entry;
  const mine = fileGrades(grade).filter((one) => grades.includes(one));
  const half = grade === '9-12' && mine.length === 1 ? (mine[0] as '9-10' | '11-12') : null;
  return { id, domain, text, inPractice, half, citation: citationOf(shelf, entry) };
}

/** Each demand once; where no grade is known, in the wording that comes first. */
function factorsFor(shelf: Shelf, { grade, activity, goals }: NotesQuestion): TaskFactor[] {
  const band = bandOf(grade);
  const told = shelf.factors.filter(
    (factor) => factor.activity === activity && (!band || !factor.bands || factor.bands.includes(band)),
  );
  const once = told.filter(({ factor }, at) => told.findIndex((other) => other.factor === factor) === at);
  return sorted(once, ({ factor }) => goalFit(goals, GOAL_FACTORS, factor)).map(({ factor, note, watchFor }) => ({
    factor,
    note,
    watchFor,
  }));
}

/** Those of her goals first. */
function strategiesFor(shelf: Shelf, { grade, activity, goals }: NotesQuestion): Strategy[] {
  const band = bandOf(grade);
  const byGoal = Object.entries((band && shelf.strategies[activity]?.[band]) ?? {});
  const all = byGoal.flatMap(([goal, list]) =>
    list.map(({ id, text, by, ...from }): Strategy => {
      const citation = citationOf(shelf, { ...from, code: null });
      return { id, goal: goal as GoalArea, text, by, citation };
    }),
  );
  return sorted(all, ({ goal }) => (goals.includes(goal) ? 0 : 1));
}

function unique(entries: readonly NoteEntry[]): NoteEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** Sorted by a number, otherwise in the order they came. */
function sorted<T>(items: readonly T[], by: (item: T) => number): T[] {
  return [...items].sort((a, b) => by(a) - by(b));
}
