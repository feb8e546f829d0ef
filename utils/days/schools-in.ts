import { NO_SCHOOL_NAMES } from '../words/data/no-school-names';
import { anyOf } from '../model/text/any-of';

/*
 * The schools that a district's notice is for: "No School – Lincoln Elementary", "Jefferson MS early release 11:45". A
 * level alone ("Elementary", "High School") is no school but a range of grades: see grades-in.ts.
 */

const KIND =
  '(?:Elementary|Elem\\.?|Primary|Intermediate|Middle|Jr\\.? High|High|Academy|Charter|Magnet|Montessori|E\\.?S\\.?|M\\.?S\\.?|H\\.?S\\.?|Escuela)';
const NAMED = new RegExp(`((?:\\b\\p{Lu}[\\p{L}.'’-]*\\s){1,4})(?:${KIND})(?![\\p{L}])`, 'gu');
/** Words in capitals that begin a notice, and not the name of a school. */
const NOTHING = new RegExp(`^${anyOf(NO_SCHOOL_NAMES)}$`);

/** Names without the kind of school, in lower case, for `isSchool`; null if the notice names none. */
export function schoolsIn(title: string): readonly string[] | null {
  const names = [...title.slice(0, 300).matchAll(NAMED)].flatMap(([, words]) => {
    const own = words!.trim().split(/\s+/);
    // The name is what stands right before the kind of school.
    const begins = own.findLastIndex((word) => NOTHING.test(word)) + 1;
    return begins < own.length ? [own.slice(begins).join(' ').toLowerCase()] : [];
  });
  return names.length > 0 ? names : null;
}

/** Is the notice for that classroom's school? A classroom whose school nobody told may be of any. */
export function isSchool(names: readonly string[], school: string | null): boolean {
  if (school === null || school.trim() === '') return true;
  const plain = ` ${school.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  return names.some((name) => plain.includes(` ${name} `));
}
