/*
 * The schools a district's notice is for: "No School – Lincoln Elementary", "Jefferson MS early release 11:45". A level
 * alone ("Elementary", "High School") is no school but a band of grades: see grades-in.ts.
 */

const KIND =
  '(?:Elementary|Elem\\.?|Primary|Intermediate|Middle|Jr\\.? High|High|Academy|Charter|Magnet|Montessori|E\\.?S\\.?|M\\.?S\\.?|H\\.?S\\.?|Escuela)';
const NAMED = new RegExp(`((?:\\b\\p{Lu}[\\p{L}.'’-]*\\s){1,4})(?:${KIND})(?![\\p{L}])`, 'gu');
/** Capitals that begin a notice, not a school's name. */
const NOTHING =
  /^(?:No|School|Early|Late|Release|Dismissal|Start|Start:|Minimum|Half|Day|Days|The|All|For|At|And|Only|Teacher|Staff|PD|Testing|MAP|Conferences?|Parent|Holiday|Break|Closed|Delay|Hour|Grades?|Gr\.?|K|PreK|Last|First|Jr\.?|Junior|Senior|Middle|High|Elementary|Elem\.?|Primary|Intermediate|Back|Summer|After|New|Public|District|Students?|Workday|In-Service|Ends?|Begins?|Winter|Spring|Fall|Field|Picture)$/;

/** Names without their kind, lower case, for `isSchool`; null when the notice names none. */
export function schoolsIn(title: string): readonly string[] | null {
  const names = [...title.slice(0, 300).matchAll(NAMED)].flatMap(([, words]) => {
    const own = words!.trim().split(/\s+/);
    // The name is what stands right before the kind of school.
    const begins = own.findLastIndex((word) => NOTHING.test(word)) + 1;
    return begins < own.length ? [own.slice(begins).join(' ').toLowerCase()] : [];
  });
  return names.length > 0 ? names : null;
}

/** Is it that classroom's school? One whose school nobody told may be any. */
export function isSchool(names: readonly string[], school: string | null): boolean {
  if (school === null || school.trim() === '') return true;
  const plain = ` ${school.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  return names.some((name) => plain.includes(` ${name} `));
}
