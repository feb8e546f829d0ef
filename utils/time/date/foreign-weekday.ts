import { withoutAccents } from '../../model/text/without-accents';
import { WEEKDAYS, type Weekday } from '../../model/vocabulary';

/** Languages whose days may stand over a table, besides English and Spanish. */
const LANGUAGES =
  'de fr pt it nl pl da sv nb fi cs sk hu ro bg hr el tr ru uk ar he fa vi id zh ja ko hy so cy eu ca'.split(' ');
/** 5 January 2026 is a Monday. */
const MONDAY = Date.UTC(2026, 0, 5);
let names: ReadonlyMap<string, Weekday> | null = null;

/** The weekday a word is in one of many languages, written out; null for any other word. */
export function foreignWeekday(text: string): Weekday | null {
  if (text.length > 24 || /\d/.test(text)) return null;
  names ??= allNames();
  return names.get(plain(text)) ?? null;
}

function allNames(): Map<string, Weekday> {
  const found = new Map<string, Weekday>();
  for (const language of LANGUAGES) {
    const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    WEEKDAYS.forEach((day, i) => {
      const name = plain(format(MONDAY + i * 86_400_000));
      found.set(name, day);
      found.set(name.replace(/-feira$|^dydd /g, ''), day);
    });
  }
  return found;
}

function plain(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[.:\s]+$/, '')
    .trim();
}
