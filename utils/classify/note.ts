import type { Finding } from './combine';
import { isSpecial, isSubject } from './families';
import type { Activity, Mode } from '../model/vocabulary';
import { items, rank } from './items';
import type { Hit, Part } from './scan';

/*
 * A note lists what happens in a block, so it is read with more care than a title. It names the block only if the title
 * does not, and it says how students work only if the title leaves that open.
 */

/** Names that schools also use for the hour of specials. */
const RENAMED = new Set<Activity>(['intervention', 'prep', 'centers']);

/** Minutes. No lunch takes longer. */
const LUNCH = 60;

/** "Bus call at 11:55" is one moment of a block and tells nothing about the rest of it. */
const MOMENT =
  /(?:^|[,;.(])[^,;.():]{3,40}\s(?:at|@) \d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?! ?(?:-|–|to|until)\b|\d)(?=\s*(?:$|[,;.)]))/giu;

/** A note without its words about single moments. */
export function withoutMoments(note: string): string {
  return note.includes(':') ? note.replace(MOMENT, '') : note;
}

/**
 * What the words of a note say about how students work. A lesson followed by practice is a workshop, anything else a
 * mixture.
 */
export function noteShape(parts: readonly Part[], about: Finding): { mode: Mode; hit: Hit } | null {
  // "Math (Touch Math, IXL)": a programme is one of the things they do, and not how they work.
  const hits = parts
    .flatMap((part) => part.hits)
    .filter((hit) => hit.weight !== 'shape' || hit.activity !== 'intervention');
  const same = hits.filter((hit) => hit.weight !== 'shape' && hit.activity === about.activity);
  const agreed = same.every((hit) => hit.mode === same[0]!.mode);
  const says = (mode: Mode) =>
    hits.find(
      (hit) =>
        hit.mode === mode && (hit.weight === 'shape' || hit.activity === 'centers') && hit.activity !== 'arrival',
    ) ?? (agreed && same[0]?.mode === mode ? same[0] : undefined);
  const workshop = says('workshop') ?? hits.find((hit) => hit.mode === 'workshop' && hit.activity === about.activity);
  if (workshop) return { mode: 'workshop', hit: workshop };
  const lesson = says('whole-group');
  const work = says('work');
  // If the title is an umbrella word, only "whole group, then centers" says it.
  if (lesson && work)
    return hits.length === 2 || /mini/i.test(lesson.said) || (lesson.activity === null && about.head.weight !== 'wide')
      ? { mode: 'workshop', hit: work }
      : null;
  if (work) return { mode: 'work', hit: work };
  return lesson ? { mode: 'whole-group', hit: lesson } : null;
}

const TEST = /^(?:[^\s,;/]+ ){0,4}(?:tests?|testing|quiz(?:zes)?|exams?)[.!]?$/i;
const ROUND_A_TEST = /\b(?:prep\w*|practi[cs]e|stud(?:y|ies)|review|corrections?|after|before|for|no)\b/i;

/** "Vocab and spelling test" under "English" is a test; "silent reading and quiz" is work first. */
export function isTest(note: string | null, parts: readonly Part[], about: Finding): boolean {
  const isNamed = note !== null && TEST.test(note.trim()) && !ROUND_A_TEST.test(note);
  return isNamed && noteShape(parts.slice(0, -1), about) === null;
}

/** Should the note's own finding name the block in place of the title's? */
export function noteNames(
  title: Finding | null,
  note: Finding,
  parts: readonly Part[],
  minutes: number | null,
): boolean {
  if (!title) return true;
  if (title.head.weight === 'hint') return note.head.weight !== 'shape';
  if (title.head.weight === 'shape') return note.activity === 'special';
  const heads = items(parts).map((item) => (item.head && rank(item.head) > 3 ? item.head.activity : null));
  // "Enrichment" with "art, music, PE" under it is the hour of specials.
  if (RENAMED.has(title.activity) && heads.length > 1 && heads.every(isSpecial)) return true;
  if (title.head.weight !== 'wide') return false;
  const named = new Set(heads.filter((activity) => activity !== null));
  if (title.activity === 'homeroom')
    return note.head.weight === 'name' && (note.activity === 'arrival' || note.activity === 'meeting');
  // "Block 3" with lunch in it is lunch.
  if (title.activity === 'other' && note.mode === 'routine' && (minutes ?? 0) > LUNCH) return false;
  named.delete('other');
  if (title.activity === 'other')
    return note.activity === 'special' || (named.size === 1 && note.activity !== 'homeroom');
  // "English – vocabulary words for the week" names a strand of the umbrella word, or a test.
  if (note.activity === 'assessment') return true;
  return (
    named.size === 1 &&
    !heads.includes(null) &&
    isSubject(note.activity) &&
    note.activity !== title.activity &&
    !title.shape
  );
}
