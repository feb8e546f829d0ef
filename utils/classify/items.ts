import { isSpecial, isSubject } from './families';
import type { Weight } from './lexicon/row';
import type { Hit, Part } from './scan';

/*
 * A title is a list of siblings ("Snack/Recess"). Each may have a label ("ELA: Spelling"), a phrase after a preposition
 * ("Lunch in gym") or a bracket. This step leaves one head for each sibling, and the shapes that are said about it.
 */

export interface TitleItem {
  /** The phrase that names it; null if there are only shapes or unknown words. */
  head: Hit | null;
  readonly shapes: Hit[];
  /** It stands in brackets, so it counts only if the title outside says nothing. */
  readonly aside: boolean;
}

const RANK: Readonly<Record<Weight, number>> = { over: 6, name: 5, wide: 4, shape: 3, aside: 2, hint: 1 };

export const rank = (hit: Hit) => RANK[hit.weight];

const MEALS = new Set<Hit['activity']>(['lunch', 'recess']);

/** Does a later phrase of equal weight take over? */
function yields(head: Hit, next: Hit): boolean {
  // "Library Story Time" is library, "Second Step Morning Meeting" social-emotional.
  if (isSpecial(head.activity)) return isSpecial(next.activity) === false && next.activity !== 'read-aloud';
  // "Outdoor Free Play" and "Fresh Air Break" are recess, "Outdoor Snack" is snack.
  if (MEALS.has(head.activity))
    return (
      next.activity !== 'centers' &&
      (next.activity !== 'snack' || (/^out/i.test(head.said) && /snack/i.test(next.said)))
    );
  if (head.activity === 'sel') return next.activity !== 'read-aloud' && next.activity !== 'meeting';
  // "ELA Block 1"
  if (next.weight === 'wide' && next.activity === 'other') return false;
  return head.activity !== 'science' || next.activity !== 'social-studies';
}

/** Does the phrase after the head become the head? The stronger phrase does, and of two equals the later one. */
function takesOver(head: Hit, next: Hit): boolean {
  // "Recess Duty" is the teacher's, but the class is at recess. "Tutoring Dismissal" is still a dismissal.
  if (MEALS.has(head.activity) && next.activity === 'prep') return false;
  // "Math Computers" is math on computers.
  if (isSubject(head.activity) && next.activity === 'technology') return false;
  if (head.activity === 'intervention' && next.activity === 'dismissal') return true;
  // "CAFE Reading" runs as CAFE does.
  if (head.activity === next.activity && head.weight === next.weight && next.mode === 'mixed') return false;
  return rank(next) > rank(head) || (rank(next) === rank(head) && yields(head, next));
}

/** The phrase that names a part. Several specials are the block of specials. */
function headOf(hits: readonly Hit[]): Hit | null {
  let head: Hit | null = null as Hit | null;
  for (const hit of hits) {
    if (!hit.activity) continue;
    if (!head) head = hit;
    else if (isSpecial(head.activity) && isSpecial(hit.activity) && hit.activity !== head.activity)
      head = { ...head, activity: 'special', mode: 'special' };
    else if (takesOver(head, hit)) head = hit;
  }
  // "Academic Rotations": the shape says more than the umbrella word.
  const shape = hits.find((hit) => hit.weight === 'shape' && hit.activity);
  return shape && head?.weight === 'wide' && head.activity === 'other' ? shape : head;
}

/**
 * Does a label give way to what it labels? It does in "ELA: Spelling" and "Life Skills: Cooking", but not in "ELA:
 * Whole Group".
 */
function givesTo(label: Hit, head: Hit): boolean {
  // "Autumn Recess - District Closed"
  if (head.activity === 'non-instruction') return true;
  // "Pledge – English and Spanish" is a routine, with the subject as which it is counted.
  if (isBooked(label, head)) return false;
  // "Math: Guided Math" runs as guided math does.
  if (label.activity === head.activity && label.mode === 'mixed') return head.weight !== 'shape';
  return (rank(label) < 5 || label.activity === 'other') && (head.weight !== 'shape' || !isSubject(label.activity));
}

/** Is it a routine, with the subject as which it counts? */
const isBooked = (label: Hit, head: Hit) => label.weight === 'aside' && isRoutine(label) && !isRoutine(head);
const isRoutine = ({ mode }: Hit) => mode === 'routine';
/** "Transition to Lunch": the way to a routine is part of the routine. */
const leadsTo = (way: Hit, head: Hit) => way.activity === 'other' && isRoutine(way) && isRoutine(head);

export function items(parts: readonly Part[]): TitleItem[] {
  const found: TitleItem[] = [];
  let item: TitleItem | null = null;
  let bracket = false;
  let booked = false;
  for (const { gap, hits } of parts) {
    if (gap === 'open') bracket = true;
    else if (gap === 'close') bracket = false;
    const head = headOf(hits);
    const shapes = hits.filter((hit) => hit.weight === 'shape');
    // "Pledge – English and Spanish"
    booked &&= gap === 'and' && head !== null && !isRoutine(head);
    if (booked) continue;
    // "Clean-up (Science)"
    if (
      gap === 'open' &&
      item?.head &&
      head &&
      isSubject(head.activity) &&
      head.mode === 'mixed' &&
      isBooked(item.head, head)
    ) {
      booked = true;
      continue;
    }
    if (!item || gap === 'and' || gap === 'close' || (gap === 'open' && head)) {
      item = { head, shapes: [...shapes], aside: bracket };
      found.push(item);
      continue;
    }
    item.shapes.push(...shapes);
    if (!head) continue;
    booked = gap === 'label' && item.head !== null && isBooked(item.head, head);
    const gives =
      item.head &&
      (gap === 'prep'
        ? rank(item.head) < 2 || leadsTo(item.head, head)
        : gap === 'label'
          ? givesTo(item.head, head)
          : true);
    if (!item.head || gives || (item.head.weight === 'shape' && head.weight !== 'aside')) item.head = head;
  }
  return found;
}
