import { WHOLE_DAY_FIELDS } from '../../words/data/tile-words';
import { anyOf } from '../../model/text/any-of';
import { DateParts, type DateRange } from '../../time/date/date-parts';
import { dateTokens, SEPARATORS, type DateToken } from '../../time/date/date-tokens';
import type { DateWords } from '../../time/date/date-words';
import { plainText } from '../../time/plain-text';
import { whenAtHead, type When } from '../../time/when-text';

export interface LabelParts {
  /** Null if it lasts whole days. */
  readonly when: When | null;
  readonly dates: DateRange | null;
  /** The text before the time, and the fields after the date. */
  readonly before: string;
  readonly after: readonly string[];
}

const WHOLE_DAY = new RegExp(`^${anyOf(WHOLE_DAY_FIELDS)}$`, 'iu');

interface Field {
  readonly text: string;
  readonly at: number;
  readonly tokens: readonly DateToken[];
}

/** Cuts a label at its time and date, in any language: the time is a field with two clocks, followed by a date. */
export function labelParts(label: string, words: DateWords): LabelParts | null {
  if (label.length > 2_000) return null;
  const plain = plainText(label);
  const fields = fieldsOf(plain, words);
  const before = (field: Field) => label.slice(0, field.at).replace(/[\s,、，،;]+$/u, '');
  // The search goes backwards, because a title may hold a time of its own.
  for (let i = fields.length - 1; i >= 0; i--) {
    const field = fields[i]!;
    const isWhole = WHOLE_DAY.test(field.text);
    if (!isWhole && !isSpan(field)) continue;
    const found = datesFrom(fields, i + 1);
    if (found === null && (isWhole || i === 0)) continue;
    const when = isWhole ? null : whenAtHead(field.text, words);
    if (!isWhole && !when?.to) continue;
    return {
      when,
      dates: found?.dates ?? null,
      before: before(field),
      after: rest(label, fields, found?.next ?? i + 1),
    };
  }
  return longSpan(label, plain, fields, words);
}

/**
 * The span of a label such as "Monday, September 2, 2024 9:00 AM to Tuesday, September 3, 2024 10:00 AM", in which each
 * clock has its own date.
 */
function longSpan(label: string, plain: string, fields: readonly Field[], words: DateWords): LabelParts | null {
  // The text without the commas after weekdays, which would cut the dates off; every other letter keeps its place.
  const bare = plain.replace(/(\p{L}+),/gu, (whole, word: string) =>
    words.isWeekday(word) ? ' '.repeat(whole.length) : whole,
  );
  for (const [i, field] of fields.entries()) {
    if (i === 0 || !field.tokens.every(({ kind }) => kind !== 'other')) continue;
    const when = whenAtHead(bare.slice(field.at), words);
    if (!when?.to || !when.fromDate || !when.toDate) continue;
    const next = fields.findIndex(({ at }) => at >= field.at + when.end);
    const before = label.slice(0, field.at).replace(/[\s,、，،;]+$/u, '');
    return { when, dates: null, before, after: next < 0 ? [] : rest(label, fields, next) };
  }
  return null;
}

function fieldsOf(plain: string, words: DateWords): Field[] {
  const fields: Field[] = [];
  for (let from = 0; from <= plain.length;) {
    let to = from;
    while (to < plain.length && !SEPARATORS.includes(plain[to]!)) to++;
    const raw = plain.slice(from, to);
    const text = raw.trim();
    fields.push({ text, at: from + raw.indexOf(text), tokens: text.length <= 80 ? [...dateTokens(text, words)] : [] });
    from = to + 1;
  }
  return fields;
}

/** Is the field two clocks with no more than a dash or a word or two between them? */
function isSpan({ tokens }: Field): boolean {
  const clocks = tokens.filter(({ kind }) => kind === 'clock').length;
  const others = tokens.filter(({ kind }) => kind === 'word' || kind === 'dash' || kind === 'bracket').length;
  const ends = tokens[0]?.kind === 'clock' && tokens.at(-1)?.kind !== 'number';
  return clocks === 2 && ends && others <= 2 && clocks + others === tokens.length;
}

/** The date or range of dates that the fields from `from` on say, and where the next field is. */
function datesFrom(fields: readonly Field[], from: number): { dates: DateRange; next: number } | null {
  const parts = new DateParts();
  let best: { dates: DateRange; next: number } | null = null;
  for (let i = from; i < Math.min(fields.length, from + 7); i++) {
    const { tokens } = fields[i]!;
    const counts = tokens.filter(
      ({ kind }) => kind === 'year' || kind === 'month' || kind === 'number' || kind === 'date',
    );
    const names = tokens.filter(({ kind, at, end }) => kind === 'word' && end - at > 12);
    const isDate =
      counts.length > 0 && names.length === 0 && tokens.every(({ kind }) => kind !== 'other' && kind !== 'clock');
    // A weekday stands alone in its field, in any language: "segunda-feira", "יום שני".
    const isWeekday =
      counts.length === 0 &&
      tokens.length <= 3 &&
      (tokens.length === 1 || tokens.every(({ kind }) => kind === 'word' || kind === 'weekday' || kind === 'dash'));
    if (!isDate && !(isWeekday && (best === null || i === from))) break;
    for (const token of counts) parts.add(token);
    if (parts.balanced) {
      const dates = parts.range();
      if (dates) best = { dates, next: i + 1 };
      // A field such as "2024 to Friday": only a field that goes on after its year leads to a second date.
      const last = counts.at(-1);
      if (last && last === tokens.at(-1)) {
        const year = fields[i + 1]?.tokens;
        if (best && year?.length === 1 && year[0]!.kind === 'year') best = { ...best, next: i + 2 };
        break;
      }
    }
  }
  return best;
}

function rest(label: string, fields: readonly Field[], from: number): string[] {
  return fields.slice(from).map(({ at, text }) => label.slice(at, at + text.length));
}
