import type { Item } from './draft';

/*
 * Times on lines of their own have their titles on one side, the same for a whole section: under them, or above.
 */

type Side = 1 | -1;

/**
 * Says whether lone times stand under their titles: the side that leaves fewer times without a title counts, then the
 * nearer one.
 */
export function titlesStandBefore(items: readonly Item[]): boolean {
  const solid = items.filter((item) => item.kind !== 'skip' && item.kind !== 'none' && item.kind !== 'length');
  const times = solid.flatMap((item, i) => (item.kind === 'time' ? [i] : []));
  const without = (side: Side) =>
    times.filter((at) => !sharesAbove(solid, at, side) && beside(solid, at, side) === null);
  const [before, after] = [without(-1).length, without(1).length];
  if (before !== after) return before < after;
  const [over, under] = [headed(solid, times, -1), headed(solid, times, 1)];
  if (over !== under && Math.max(over, under) * 2 > times.length) return over > under;
  // "Free Play", "11:00–11:30", "Play outside or draw for a while.": names on one side, what is done on the other.
  const [above, below] = [told(solid, times, -1), told(solid, times, 1)];
  if (Math.abs(above - below) * 2 > times.length) return above < below;
  const nearer = times.map((at) => (beside(solid, at, 1) ?? 9) - (beside(solid, at, -1) ?? 9));
  return nearer.reduce((sum, one) => sum + Math.sign(one), 0) > 0;
}

/** How many times have words on that side that the page calls a heading. */
function headed(solid: readonly Item[], times: readonly number[], side: Side): number {
  return times.filter((at) => wordsBeside(solid, at, side)?.level != null).length;
}

/** How many times have a sentence on that side. */
function told(solid: readonly Item[], times: readonly number[], side: Side): number {
  const texts = times.map((at) => wordsBeside(solid, at, side)?.text ?? '');
  return texts.filter((text) => /[.!]\s*$/.test(text) || text.trim().split(/\s+/).length > 9).length;
}

function wordsBeside(solid: readonly Item[], from: number, side: Side) {
  let at = from + side;
  while (solid[at]?.kind === 'blank') at += side;
  const item = solid[at];
  return item?.kind === 'words' ? item : null;
}

/** Blank lines between a time and the words on one side of it; null when there are no words. */
function beside(solid: readonly Item[], from: number, side: Side): number | null {
  let [at, blanks] = [from + side, 0];
  for (; solid[at]?.kind === 'blank' || solid[at]?.kind === 'head'; at += side) {
    // The head of a column counts as a title only right under its time.
    if (solid[at]!.kind === 'head' && side === 1 && at === from + 1) return 0;
    if (solid[at]!.kind === 'blank') blanks++;
  }
  return solid[at]?.kind === 'words' ? blanks : null;
}

/** "Monday 9:05–9:45" over "Thursday 8:20–9:00": the second shares the title above the first. */
function sharesAbove(solid: readonly Item[], at: number, side: Side): boolean {
  const [own, other] = [solid[at]!, solid[at - 1]];
  return (
    side === -1 && own.kind === 'time' && own.draft.days !== null && other?.kind === 'time' && other.draft.days !== null
  );
}
