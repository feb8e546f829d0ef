import { withoutAccents } from '../../model/text/without-accents';
/**
 * The words of dates and clocks in one language: months, weekdays, am and pm. English and Spanish are always known;
 * another language's come from `Intl`, and where a page does not say its language, every month word that can mean
 * one month only.
 */
export interface DateWords {
  /** The language's own clock words are known, so that a clock without am or pm is a 24-hour one. */
  readonly known: boolean;
  /** Month 1–12 of a word in any case, with or without accents; null when it is none. */
  month(word: string): number | null;
  isWeekday(word: string): boolean;
  /** Words for am and pm of this language, lower case; those used everywhere are not repeated. */
  readonly periods: ReadonlyMap<string, 'am' | 'pm'>;
}

/** January to December, Sunday to Saturday: spelled out, for on most pages no other language is ever asked for. */
const ALWAYS: Readonly<Record<string, { months: readonly string[]; weekdays: string }>> = {
  en: {
    months: [
      'january february march april may june july august september october november december',
      'jan feb mar apr may jun jul aug sep oct nov dec',
      '_ _ _ _ _ _ _ _ sept _ _ _',
    ],
    weekdays: 'sunday monday tuesday wednesday thursday friday saturday',
  },
  es: {
    months: [
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      'ene feb mar abr may jun jul ago sep oct nov dic',
      '_ _ _ _ _ _ _ _ setiembre _ _ _',
      '_ _ _ _ _ _ _ _ sept _ _ _',
    ],
    weekdays: 'domingo lunes martes miercoles jueves viernes sabado',
  },
};
/** Tried together when a page does not say its language. */
const OTHERS =
  'af az bg bs ca cs da de el et eu fa fi fil fr gl he hi hr hu hy id is it ka kk lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv sw tr uk ur uz'.split(
    ' ',
  );

const cached = new Map<string, DateWords>();

export function dateWords(lang: string | null): DateWords {
  const name = (lang ?? '').trim();
  let words = cached.get(name);
  if (!words) cached.set(name, (words = build(isKnown(name) ? name : null)));
  return words;
}

function build(lang: string | null): DateWords {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const { months: forms, weekdays: days } of Object.values(ALWAYS)) {
    for (const form of forms) form.split(' ').forEach((word, i) => void (word !== '_' && months.set(word, i + 1)));
    for (const day of days.split(' ')) weekdays.add(day);
  }
  const own = new Map<string, number>();
  const inflects = lang !== null && !(lang.slice(0, 2) in ALWAYS);
  if (inflects) {
    eachMonth(lang, (word, month) => void own.set(word, month));
    eachWeekday(lang, (word) => void weekdays.add(word));
  }
  const find = (word: string) => {
    const bare = bareWord(word);
    if (bare.length < 2) return null;
    const sure = own.get(bare) ?? months.get(bare);
    if (sure !== undefined) return sure;
    if (lang !== null) return inflects ? inflected(bare, own) : null;
    const any = anyMonths().get(bare);
    return any === undefined ? inflected(bare, anyMonths()) : any;
  };
  const found = new Map<string, number | null>();
  return {
    known: lang !== null,
    periods: inflects ? periodsOf(lang) : new Map(),
    isWeekday: (word) => weekdays.has(bareWord(word)),
    month(word) {
      let month = found.get(word);
      if (month === undefined) {
        if (found.size > 500) found.clear();
        found.set(word, (month = find(word)));
      }
      return month;
    },
  };
}

/** Lower case without accents or a leading "d’", so that "März" and "marz", "d’abril" and "abril" are one word. */
function bareWord(word: string): string {
  const bare = withoutAccents(word).replaceAll('.', '');
  return bare.toLowerCase().replace(/^d['’]/, '');
}

/** Case endings ("apirilaren") and glued prepositions (Hebrew). */
function inflected(bare: string, months: ReadonlyMap<string, number | null>): number | null {
  for (const [name, month] of months) {
    if (name.length >= 4 && bare.startsWith(name) && bare.length - name.length <= 4) return month;
    if (name.length >= 3 && /^[\u0590-\u05ff]/.test(bare) && bare.endsWith(name) && bare.length - name.length <= 2) {
      return month;
    }
  }
  return null;
}

/** Null for a word that is a different month in two languages ("listopad"). */
let every: Map<string, number | null> | null = null;
function anyMonths(): ReadonlyMap<string, number | null> {
  if (every) return every;
  const all = (every = new Map<string, number | null>());
  for (const each of OTHERS) {
    eachMonth(each, (word, month) => void all.set(word, (all.get(word) ?? month) === month ? month : null));
  }
  return all;
}

/** Asked only of other languages: the first question to `Intl` takes as long as reading 100 events. */
function isKnown(lang: string): boolean {
  if (lang.slice(0, 2) in ALWAYS) return true;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false; // not a language tag at all
  }
}

function eachMonth(lang: string, add: (word: string, month: number) => void): void {
  const forms = (['long', 'short'] as const).flatMap((month) => [
    formatter(lang, { month }),
    formatter(lang, { month, day: 'numeric', year: 'numeric' }),
  ]);
  for (let month = 1; month <= 12; month++) {
    for (const form of forms) {
      const word = bareWord(part(form, Date.UTC(2020, month - 1, 1), 'month'));
      if (/^\p{L}+$/u.test(word)) add(word, month);
    }
  }
}

function eachWeekday(lang: string, add: (word: string) => void): void {
  const form = formatter(lang, { weekday: 'long' });
  for (let day = 1; day <= 7; day++) add(bareWord(part(form, Date.UTC(2020, 5, day), 'weekday')));
}

function periodsOf(lang: string): ReadonlyMap<string, 'am' | 'pm'> {
  const form = formatter(lang, { hour: 'numeric', hour12: true });
  const periods = new Map<string, 'am' | 'pm'>();
  for (let hour = 0; hour < 24; hour++) {
    const word = part(form, Date.UTC(2020, 0, 1, hour), 'dayPeriod')
      .trim()
      .toLowerCase();
    // Greek pages print "πμ" where the language has "π.μ.".
    for (const own of word ? [word, word.replaceAll('.', '')] : []) periods.set(own, hour < 12 ? 'am' : 'pm');
  }
  return periods;
}

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
}

function part(form: Intl.DateTimeFormat, instant: number, type: Intl.DateTimeFormatPartTypes): string {
  return form.formatToParts(new Date(instant)).find((each) => each.type === type)?.value ?? '';
}
