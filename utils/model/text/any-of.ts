/** A list of words written one entry a line; a line such as “# Spanish” says in which language those under it are. */
export function listed(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('# '));
}

/** The source of a pattern that finds any of the entries, the first that fits: `(?:math|art)`. */
export function anyOf(entries: readonly string[]): string {
  return `(?:${eitherOf(entries)})`;
}

/** The same as the whole of a pattern, or of a group that is there already: `math|art`. */
export function eitherOf(entries: readonly string[]): string {
  return entries.join('|');
}
