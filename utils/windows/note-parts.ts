import type { Minutes } from '../model/block';
import type { Segment } from '../model/window';
import { clockTimes, timeWithin } from '../time/clock/clock-times';
import { partKind } from './part-words';

/** A part of a block as the page's own words time it; minutes after midnight. */
export interface StatedPart {
  readonly kind: Segment['kind'];
  readonly start: Minutes;
  readonly end: Minutes;
}

interface Unit {
  readonly index: number;
  readonly after: number;
  readonly from: Minutes;
  readonly to: Minutes | null;
}

const CONNECTS = /^\s*(?:-|–|—|to|until|till|a)\s*$/i;
const UNTIL = /\b(?:until|till?|hasta)\s*$/i;
const VAGUE = /\b(?:around|about|approx\w*)\s*$/i;

/** The times in a text that lie within the block. Two times joined by a dash are one stretch. */
function unitsOf(text: string, start: Minutes, end: Minutes): Unit[] {
  const units: Unit[] = [];
  for (const time of clockTimes(text)) {
    const at = timeWithin(time, start, end);
    if (at === null) continue;
    const after = time.index + time.length;
    const before = units.at(-1);
    if (before && before.to === null && at > before.from && CONNECTS.test(text.slice(before.after, time.index)))
      units[units.length - 1] = { ...before, after, to: at };
    else if (!VAGUE.test(text.slice(0, time.index))) units.push({ index: time.index, after, from: at, to: null });
  }
  return units;
}

/** Do the words stand after their times ("8:50 Lesson") or before them ("Lesson 8:50")? */
function wordsFollow(leading: string, trailing: string): boolean {
  const blank = /^[\s\p{P}]*$/u;
  if (blank.test(leading)) return true;
  return !blank.test(trailing) && /[;,.|:\n–-]\s*$/.test(leading);
}

function clockParts(text: string, start: Minutes, end: Minutes): StatedPart[] {
  const units = unitsOf(text, start, end);
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) return [];
  const leading = text.slice(0, first.index);
  const trailing = text.slice(last.after);
  if (units.length === 1 && first.to === null && UNTIL.test(leading))
    return [
      { label: leading, start, end: first.from },
      { label: trailing, start: first.from, end },
    ].flatMap(({ label, ...span }) => withKind(label, span.start, span.end));
  const follow = wordsFollow(leading, trailing);
  return units.flatMap((unit, i) => {
    const label = follow
      ? text.slice(unit.after, units[i + 1]?.index)
      : text.slice(units[i - 1]?.after ?? 0, unit.index);
    return withKind(label, unit.from, unit.to ?? units[i + 1]?.from ?? end);
  });
}

function withKind(label: string, start: Minutes, end: Minutes): StatedPart[] {
  const kind = partKind(label);
  return kind && end > start ? [{ kind, start, end }] : [];
}

const CLAUSES = /[;,+\n]|\bthen\b|\bfollowed by\b|\bluego\b|\bdespues\b|→|->|\s\/\s/i;
const DURATION = /(?<![\d:-])(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?[\s-]?min(?:ute|uto)?s?\b/i;
const EACH_ROUND = /\b(?:rotat\w*|rotacion\w*|rounds?|each|every|per|cada)\b/i;

/** The parts of "10 min lesson then centers", in order. At most one of them may lack its minutes. */
function durationParts(text: string, start: Minutes, end: Minutes): StatedPart[] {
  const parts: { kind: Segment['kind']; minutes: Minutes | null }[] = [];
  for (const clause of text.split(CLAUSES)) {
    const kind = partKind(clause);
    const length = EACH_ROUND.test(clause) ? null : DURATION.exec(clause);
    if (length && !kind) return [];
    // Of a range of minutes the longer end counts, so that work is not promised too early.
    if (kind) parts.push({ kind, minutes: length ? Number(length[2] ?? length[1]) : null });
  }
  const open = parts.filter((part) => part.minutes === null).length;
  const known = parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0);
  // The minutes of work alone do not say when it is; those of a lesson are the first of the block.
  if (parts.length === 1 && parts[0]?.kind !== 'lesson') return [];
  if (known === 0 || open > 1 || known > end - start) return [];
  let at = start;
  return parts.map(({ kind, minutes }) => {
    const part = { kind, start: at, end: at + (minutes ?? end - start - known) };
    at = part.end;
    return part;
  });
}

/**
 * The parts of a block that a text on the page gives times for, in order and not overlapping; none if it gives no
 * times.
 */
export function noteParts(text: string, start: Minutes, end: Minutes): StatedPart[] {
  // Most titles hold no number, so there is nothing to look for.
  if (!/\d|noon|mediod/i.test(text)) return [];
  const clock = clockParts(text, start, end);
  const found = (clock.length > 0 ? clock : durationParts(text, start, end)).sort((a, b) => a.start - b.start);
  return found.flatMap((part, i) => {
    const until = Math.min(part.end, found[i + 1]?.start ?? end);
    return until > part.start ? [{ ...part, end: until }] : [];
  });
}
