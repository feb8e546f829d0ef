import { eitherOf } from '../model/text/any-of';

/*
 * How many days a rotation has, if a calendar says it in words: "6-Day Cycle", "five day rotation", "Rotation: 4 days".
 */
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const CYCLE_DAYS = `(1[0-5]|[2-9]|${eitherOf(WORDS)})`;
const SAID = new RegExp(
  `\\b${CYCLE_DAYS}[\\s-]days?[\\s-](?:specials?\\s|rotating\\s|letter\\s)?(?:cycle|rotation|specials)\\b|\\b(?:cycle|rotation) (?:of|has|:) ${CYCLE_DAYS} days\\b`,
  'i',
);

/**
 * The first length that is said; null if none is.
 * @param texts titles or lines.
 */
export function cycleLength(texts: readonly string[]): number | null {
  for (const text of texts) {
    const found = SAID.exec(text.slice(0, 400));
    const word = (found?.[1] ?? found?.[2])?.toLowerCase();
    if (word) return WORDS.includes(word) ? WORDS.indexOf(word) + 2 : Number(word);
  }
  return null;
}
