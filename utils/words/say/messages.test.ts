import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly message: string;
  /** For whoever translates it: where it stands, and what each argument is. */
  readonly description?: string;
}
type Locale = Readonly<Record<string, Entry>>;

const FOLDER = new URL('../../../public/_locales/', import.meta.url);
const localeOf = (name: string) => JSON.parse(readFileSync(new URL(`${name}/messages.json`, FOLDER), 'utf8')) as Locale;
const LOCALES = readdirSync(FOLDER);
const en = localeOf('en');

/** The `$1…$9` of a text, each once. */
function argsIn(text: string): string[] {
  return [...new Set(text.replaceAll('$$', '').match(/\$[1-9]/g))].sort();
}

/** What is wrong with the words of a locale, beside those of the first one; each line says what to do. */
function faultsOf(locale: Locale, first: Locale = en): string[] {
  const keys = [...new Set([...Object.keys(first), ...Object.keys(locale)])];
  return keys.flatMap((key) => {
    const [mine, theirs] = [locale[key], first[key]];
    if (!mine) return [`${key}: is in en and missing here; translate it`];
    if (!theirs) return [`${key}: is in no code; remove it, or add it to en first`];
    const used = argsIn(mine.message).join(' ');
    if (used !== argsIn(theirs.message).join(' ')) return [`${key}: uses “${used}” and en does not; use what en uses`];
    const told = theirs.description ?? '';
    if (told.trim().length < 8) return [`${key}: describe for its translator where it stands`];
    if (argsIn(told).join(' ') !== used) return [`${key}: describe each of “${used}”, and no other`];
    return [];
  });
}

/** What holds every place an argument takes: from $1 on without a gap. */
function gapsIn(locale: Locale): string[] {
  return Object.entries(locale).flatMap(([key, { message }]) =>
    argsIn(message).some((arg, i) => arg !== `$${i + 1}`) ? [`${key}: number its arguments from $1 without a gap`] : [],
  );
}

describe.each(LOCALES)('the words of %s', (name) => {
  it('are those of en, with a description and every argument', () => expect(faultsOf(localeOf(name))).toEqual([]));
  it('number their arguments from $1', () => expect(gapsIn(localeOf(name))).toEqual([]));
});

describe('the rules of words', () => {
  const good = { message: '$1 of $2', description: 'Popup, a count. $1: how many. $2: of how many.' };
  it.each<[string, Locale, Locale, string]>([
    ['a key that is missing', {}, { a: good }, 'a: is in en and missing here'],
    ['a key of its own', { a: good, b: good }, { a: good }, 'b: is in no code'],
    ['an argument that is lost', { a: { message: '$1' } }, { a: good }, 'a: uses “$1”'],
    ['no description', { a: good }, { a: { message: '$1 of $2' } }, 'a: describe for its translator'],
    [
      'an argument nobody describes',
      { a: good },
      { a: { message: '$1 of $2', description: 'Popup, a count. $1: how many.' } },
      'a: describe each of “$1 $2”',
    ],
  ])('see %s', (_, locale, first, fault) =>
    expect(faultsOf(locale, first)).toEqual([expect.stringContaining(fault) as string]),
  );

  it('see a gap', () => expect(gapsIn({ a: { message: '$2' } })).toHaveLength(1));
  it('let a literal dollar be', () => expect(argsIn('$$1 for $1')).toEqual(['$1']));
});
