/** What is wrong, in words that say where: `path: what`. An empty list is a kept rule. */
export type Violations = string[];

export function at(path: string, what: string): string {
  return `${path}: ${what}`;
}
