import type { IsoDate } from '../model/block';
import type { Cycle, RotationLabel } from './rotation-label';

/*
 * Which rotation day each school day is. What a calendar prints stands. The days between and after are counted on from
 * the last label printed before them (those before the first label are counted back), over school days only: a snow day
 * moves what follows until the calendar says otherwise.
 */

/** A rotation day that is known for a date: a calendar prints it, or the therapist told it. */
export interface RotationAnchor extends RotationLabel {
  readonly date: IsoDate;
}

/** No cycle has more days than this. */
const LONGEST_CYCLE_DAYS = 15;
const LETTERS = 'ABCDEFGHIJKLMNO';

/**
 * The labels of one cycle in order; null if nothing says how many there are.
 * @param known labels from other places, such as a timetable's columns.
 */
export function cycleOf(anchors: readonly RotationLabel[], known: readonly string[] = []): readonly string[] | null {
  const first = anchors[0];
  if (!first) return null;
  const ours = new Set([...anchors.map(({ label }) => label), ...known]);
  const stated = anchors.find(({ of }) => of !== null)?.of ?? null;
  const all = everyLabel(first.cycle);
  const last = stated ?? all.findLastIndex((label) => ours.has(label)) + 1;
  const cycle = all.slice(0, last);
  // A single label says nothing of the others, except that an A day has a B day.
  if (stated === null && last <= 2 && (first.cycle === 'letters' || first.cycle === 'week letters'))
    return all.slice(0, 2);
  const whole = stated !== null || cycle.every((label) => ours.has(label));
  return whole && cycle.length > 1 ? cycle : null;
}

function everyLabel(cycle: Cycle): string[] {
  const numbers = Array.from({ length: LONGEST_CYCLE_DAYS }, (_, index) => String(index + 1));
  if (cycle === 'numbers') return numbers.map((number) => `Day ${number}`);
  if (cycle === 'week numbers') return numbers.map((number) => `Week ${number}`);
  if (cycle === 'week letters') return [...LETTERS].map((letter) => `Week ${letter}`);
  if (cycle === 'letters') return [...LETTERS];
  // "B-3" may follow B-2 or A-3. Schools differ, so it is never counted.
  return [];
}

/**
 * The label of every school day given.
 * @param schoolDays in order.
 * @param weekOf what counts as one step in cycles of weeks: the Monday of a date.
 */
export function rotationDays(
  anchors: readonly RotationAnchor[],
  cycle: readonly string[] | null,
  schoolDays: readonly IsoDate[],
  weekOf: (date: IsoDate) => IsoDate,
): Map<IsoDate, string> {
  const found = new Map<IsoDate, string>();
  const byWeeks = anchors[0]?.cycle.startsWith('week') ?? false;
  const steps = byWeeks ? [...new Set(schoolDays.map(weekOf))] : schoolDays;
  const stepAt = new Map(steps.map((step, index) => [step, index]));
  const printed = new Map<number, string>();
  for (const { date, label } of anchors) {
    const at = stepAt.get(byWeeks ? weekOf(date) : date);
    if (at !== undefined && !printed.has(at)) printed.set(at, label);
  }
  const labels = counted(printed, cycle, steps.length);
  for (const date of schoolDays) {
    const label = labels[stepAt.get(byWeeks ? weekOf(date) : date)!];
    if (label) found.set(date, label);
  }
  return found;
}

/** The label of each step: printed, or else counted. */
function counted(
  printed: ReadonlyMap<number, string>,
  cycle: readonly string[] | null,
  steps: number,
): (string | null)[] {
  const labels: (string | null)[] = Array.from({ length: steps }, (_, at) => printed.get(at) ?? null);
  if (!cycle) return labels;
  const move = (label: string | null, by: 1 | -1) => {
    const at = label === null ? -1 : cycle.indexOf(label);
    return at < 0 ? null : cycle[(at + by + cycle.length) % cycle.length]!;
  };
  for (let at = 1; at < steps; at++) labels[at] ??= move(labels[at - 1]!, 1);
  const first = labels.findIndex((label) => label !== null);
  for (let at = first - 1; at >= 0; at--) labels[at] ??= move(labels[at + 1]!, -1);
  return labels;
}
