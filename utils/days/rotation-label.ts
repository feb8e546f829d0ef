/*
 * Which rotation day a calendar's title names: "A Day", "Day 4", "Day 3 of 6", "B-3", "Letter Day: C", "A Day / Day 2".
 * The forms are narrow on purpose: a title that only begins this way ("Day 1 of testing", "Vitamin A Day", "A day at
 * the zoo") names none.
 */

/** Days that take turns, told apart by the way they are called. Two cycles may run side by side. */
export type Cycle = 'letters' | 'numbers' | 'numbered letters' | 'week letters' | 'week numbers';

export interface RotationLabel {
  readonly cycle: Cycle;
  /** As a calendar prints it, always spelt alike: "A", "Day 4", "B-3", "Week A". */
  readonly label: string;
  /** How many there are, as in "Day 3 of 6"; null if the title does not say. */
  readonly of: number | null;
}

const LONGEST_TITLE = 120;
const KIND = '(?:letter|rotation|rotational|rotating|cycle|specials?|schedule|block|school|calendar|even|odd)';
const LETTER = '([A-O])';
const DAY_OF_CYCLE = '#?\\s?(1[0-5]|[1-9])';
const OF_CYCLE_DAYS = '(?:\\s?(?:of|de|\\/)\\s?(1[0-5]|[2-9]))?';
const TAIL = '(?:\\s(?:schedule|rotation|cycle|specials?))?';

/** Forms that a whole clause of a title must have. Letters are capitals: "a day" is no A Day. */
const FORMS: readonly (readonly [Cycle, RegExp])[] = [
  ['numbered letters', new RegExp(`^(?:Day\\s)?${LETTER}\\s?-?\\s?${DAY_OF_CYCLE}(?:\\sDay)?$`)],
  ['letters', new RegExp(`^(?:${KIND}\\s)?(?:Day|D[ií]a)\\s?[:#-]?\\s?["“']?${LETTER}["”']?${TAIL}$`, 'u')],
  ['letters', new RegExp(`^["“']?${LETTER}["”']?(?:\\s|-)(?:${KIND}\\s)?[Dd]ays?${TAIL}$`, 'u')],
  ['numbers', new RegExp(`^(?:${KIND}\\s)?(?:day|d[ií]a)\\s?[:-]?\\s?${DAY_OF_CYCLE}${OF_CYCLE_DAYS}${TAIL}$`, 'iu')],
  ['week letters', new RegExp(`^(?:Week|Semana)\\s?${LETTER}$`)],
  ['week letters', new RegExp(`^${LETTER}(?:\\s|-)[Ww]eek$`)],
  ['week numbers', new RegExp(`^(?:rotation|cycle|specials?)\\sweek\\s${DAY_OF_CYCLE}${OF_CYCLE_DAYS}$`, 'i')],
];

const STARTS = new RegExp(`^${KIND}\\b`, 'i');

/** Every rotation day that a title names, in the order of the title; none for most titles. */
export function rotationLabels(title: string): RotationLabel[] {
  if (title.length > LONGEST_TITLE) return [];
  const plain = title
    .replace(/^\s*(?:today is|hoy es)\s(?:an?\s|una?\s|el\s)?/i, '')
    .replace(/\b(day|d[ií]a)\s?:\s?/gi, '$1 ');
  // "Day 3 of 6" and "Day 3/6" are one clause, "A/3" two.
  const clauses = plain.split(/\s*[|,;•()[\]]\s*|\s+[–—/+&:-]\s+|\s*:\s+|(?<=\b[A-O])\/(?=\d)/);
  return clauses.flatMap((clause) => labelOf(clause.trim().replace(/[.!*]+$/, '')) ?? []);
}

function labelOf(clause: string): RotationLabel | null {
  const named = clause.replace(STARTS, (kind) => kind.toLowerCase());
  const capital = named.replace(/\bDAY\b/g, 'Day').replace(/\bWEEK\b/g, 'Week');
  for (const [cycle, form] of FORMS) {
    const found = form.exec(capital);
    if (found)
      return { cycle, label: spelled(cycle, found), of: cycle === 'numbers' && found[2] ? Number(found[2]) : null };
  }
  return null;
}

function spelled(cycle: Cycle, [, first, second]: RegExpExecArray): string {
  if (cycle === 'letters') return first!;
  if (cycle === 'numbers') return `Day ${first!}`;
  if (cycle === 'numbered letters') return `${first!}-${second!}`;
  return `Week ${first!}`;
}
