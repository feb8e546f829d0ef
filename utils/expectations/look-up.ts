import type { ExpectationNote, Notes, Source, TaskFactor } from '../model/notes';
import { type Activity, GRADES, type GoalArea, type Grade } from '../model/vocabulary';
import { withCompanions } from './companions';
import type { Entry, Expectations, GeneralEntry } from './entry';
import { GOAL_DOMAINS, GOAL_FACTORS, goalFit } from './goal-fit';
import { NEIGHBOURS } from './neighbours';

/**
 * What students of a grade are expected to do in an activity and what the block asks of them: everything there is, what
 * the goals are about first, then figures and standards, then studies and guidelines, then common practice; notes of
 * general kind last. A grade without notes for the activity borrows the nearest activity's and says so; without a grade
 * there are factors only.
 */
export function notesFor(
  data: Expectations,
  grade: Grade | null,
  activity: Activity,
  goals: readonly GoalArea[],
): Notes {
  const near = [activity, ...(NEIGHBOURS[activity] ?? [])];
  const about = grade && near.find((other) => data.entries[grade].some((entry) => entry.activity === other));
  const borrowedFrom = about && about !== activity ? about : null;
  const factorsOf = near.find((other) => data.factors.some((factor) => factor.activity === other));
  return {
    grade,
    activity,
    borrowedFrom,
    expectations: grade && about ? expectations(data, grade, about, activity, goals) : [],
    factors: sorted(
      data.factors.filter((factor) => factor.activity === factorsOf),
      ({ factor }: TaskFactor) => goalFit(goals, GOAL_FACTORS, factor),
    ),
  };
}

/** For a room of several grades (K-1): the notes of each, lowest first. */
export function notesForGrades(
  data: Expectations,
  grades: readonly Grade[],
  activity: Activity,
  goals: readonly GoalArea[],
): Notes[] {
  const ordered = GRADES.filter((grade) => grades.includes(grade));
  return ordered.map((grade) => notesFor(data, grade, activity, goals));
}

function expectations(
  data: Expectations,
  grade: Grade,
  about: Activity,
  activity: Activity,
  goals: readonly GoalArea[],
): ExpectationNote[] {
  const entries = data.entries[grade].filter((entry) => entry.activity === about);
  const ordered = sorted(entries, (entry) => goalFit(goals, GOAL_DOMAINS, entry.domain) * 3 + weight(entry));
  const find = (id: string) => GRADES.flatMap((other) => data.entries[other]).find((entry) => entry.id === id);
  const general = data.general
    .filter(({ activities, grades }) => (activities?.includes(activity) ?? true) && (grades?.includes(grade) ?? true))
    .map((entry) => asEntry(entry, grade, activity));
  return [...withCompanions(ordered, find), ...general].map((entry) => asNote(data, entry));
}

function weight({ figure, evidence }: Entry): number {
  if (figure !== null || evidence === 'standard') return 0;
  return evidence === 'practice' ? 2 : 1;
}

function asEntry({ id, note, figure, code, source, evidence }: GeneralEntry, grade: Grade, activity: Activity): Entry {
  return { id, grade, activity, domain: 'figure', note, figure, code, source, evidence };
}

function asNote(data: Expectations, entry: Entry): ExpectationNote {
  return { ...entry, source: sourceOf(data, entry.source) };
}

/** Null for "practice": that is nobody's to cite. */
function sourceOf(data: Expectations, id: string): Source | null {
  const found = data.sources.find((source) => source.id === id);
  if (!found || found.url === '') return null;
  const { title, publisher, year, url } = found;
  return { id, title, publisher, year, url };
}

/** Sorted by a number, otherwise in the order they came. */
function sorted<T>(items: readonly T[], by: (item: T) => number): T[] {
  return [...items].sort((a, b) => by(a) - by(b));
}
