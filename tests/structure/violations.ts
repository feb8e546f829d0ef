/** The faults, each with its place: `path: what`. If the list is empty, the rule is kept. */
export type Violations = string[];

export function at(path: string, what: string): string {
  return `${path}: ${what}`;
}
