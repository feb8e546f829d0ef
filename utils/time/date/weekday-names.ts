import { withoutAccents } from '../../model/text/without-accents';
import { WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { weekdaysOf } from './weekday-text';

/** Monday 1 June 2020 and the six days after it. */
const MONDAY = Date.UTC(2020, 5, 1);
const kept = new Map<string, ReadonlyMap<string, Weekday>>();

/** The one weekday a word names in `lang` (a language tag), English or Spanish, long or short; null for anything else. */
export function weekdayNamed(word: string, lang: string | null): Weekday | null {
  const known = namesIn(lang ?? '').get(bare(word));
  if (known) return known;
  const days = word.length > 1 ? weekdaysOf(word) : null;
  return days?.length === 1 ? days[0]! : null;
}

function namesIn(lang: string): ReadonlyMap<string, Weekday> {
  let names = kept.get(lang);
  if (!names) {
    if (kept.size > 50) kept.clear();
    kept.set(lang, (names = build(lang)));
  }
  return names;
}

function build(lang: string): ReadonlyMap<string, Weekday> {
  const names = new Map<string, Weekday>();
  if (lang === '') return names;
  for (const weekday of ['short', 'long'] as const) {
    let form: Intl.DateTimeFormat;
    try {
      form = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' });
    } catch {
      return names; // not a language tag at all
    }
    WEEKDAYS.forEach((day, i) => names.set(bare(form.format(MONDAY + i * 86_400_000)), day));
  }
  return names;
}

function bare(word: string): string {
  return withoutAccents(word).replaceAll('.', '').trim().toLowerCase();
}
