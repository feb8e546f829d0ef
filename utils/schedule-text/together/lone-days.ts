import { cutDays } from '../line/day-words';
import { lettersBehind } from '../line/days-beside';
import type { Draft } from '../line/draft';

/*
 * "Art T" alone may be a name. In a list whose other rows end with days ("Band Th", "PE M, W & F") the letter is one.
 */

/** Rows that hold on some days only and so prove that days stand behind a list's titles. */
const COMPANY = 2;

/** Rows whose last letter is a day, as rows of that day; all others as they are. */
export function loneDays(drafts: readonly Draft[]): Draft[] {
  const isKnown = ({ title, days, rotation }: Draft) => rotation !== null || (days ?? cutDays(title).days) !== null;
  const company = drafts.filter((draft) => lettersBehind(draft.title) !== null && isKnown(draft)).length;
  if (company < COMPANY) return [...drafts];
  return drafts.map((draft) => {
    const found = isKnown(draft) ? null : lettersBehind(draft.title);
    return found?.days ? { ...draft, title: found.title, days: found.days } : draft;
  });
}
