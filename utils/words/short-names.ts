/** What parts a teacher's name from room and grade in what a calendar is called. */
const AFTER_NAME = /\s+[–—-]\s+|\s*[,(|:]/;

/** "Ms. Rivera" of "Ms. Rivera – Room 14 (Grade 2)", by full name; whole where two would be called the same. */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const short = (name: string) => name.split(AFTER_NAME, 1)[0]!.trim() || name;
  const others = (name: string) => names.filter((other) => other !== name).map(short);
  return new Map(names.map((name) => [name, others(name).includes(short(name)) ? name : short(name)]));
}
