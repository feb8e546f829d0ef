import type { Minutes } from '../../model/block';

const UNIT = String.raw`(?:minutes?|minutos?|mins?\.?|min\b\.?|m(?![\p{L}])|'(?!\p{L}))`;
const LENGTH = String.raw`(?:(?:about|around|approx\.?|approximately|~|ca\.?) ?)?(?:(?:(\d) ?(?:hours?|hrs?\.?|h) ?(?:and )?)?(\d{1,3}) ?-?${UNIT}|(\d) ?(?:hours?|hrs?\b\.?))`;
const ALONE = new RegExp(String.raw`^[\s(|[-]*(?:${LENGTH})[\s)|\].]*$`, 'iu');
const AT_HEAD = new RegExp(String.raw`^[\s(|[-]*(?:${LENGTH})[)\]]?\s*(?=[\p{L}(])`, 'iu');
const AT_END = new RegExp(String.raw`[(|[\s-]\s*(?:${LENGTH})[\s)|\].]*$`, 'iu');
/** A length in brackets that ends the text; "mini lesson (15 mins) independent writing (20)" gives lengths of parts. */
const IN_BRACKETS = new RegExp(String.raw`[([]\s*(?:${LENGTH})\s*[)\]](?!,?\s\p{L}[^([]*[([]\d)`, 'iu');

function minutesIn(found: RegExpExecArray): Minutes {
  return Number(found[1] ?? found[3] ?? 0) * 60 + Number(found[2] ?? 0);
}

/**
 * The length a row prints ("(30 min)", "45 minutes", "1 hr") and its words without it; null when it prints none. Only a
 * length that stands apart is the row's: "20 min. lunch & 20 min. recess" is not.
 */
export function statedLength(text: string): { minutes: Minutes; rest: string } | null {
  if (!/\d/.test(text) || text.length > 400) return null;
  for (const pattern of [ALONE, IN_BRACKETS, AT_END]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { minutes: minutesIn(found), rest };
  }
  return null;
}

/** A line that is a length, or begins with one: "45 min.", "90 min. number of the day". */
export function lengthLine(text: string): { minutes: Minutes; rest: string } | null {
  if (!/\d/.test(text) || text.length > 400) return null;
  const found = ALONE.exec(text) ?? AT_HEAD.exec(text);
  if (!found) return null;
  return { minutes: minutesIn(found), rest: text.slice(found[0].length) };
}
