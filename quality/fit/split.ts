import { createHash } from 'node:crypto';

/*
 * The split decides which of the labelled schedules may be learned from. The rule was written before anybody read an
 * error of `schedules-2`: it takes whole sites, two thirds to learn from and one third sealed, separately for American
 * elementary schools and for all others. This file holds nothing from the data.
 */

/** The parts of a schedule that the split looks at. */
export interface SiteOf {
  readonly site: string;
  /** The kind of school; absent in the older set. */
  readonly kind?: string;
}

/** Sites are ordered by a hash, so that nobody chose the order. */
const place = (site: string) => createHash('sha256').update(`sealed ${site}`).digest('hex');

/** A number from 0 to `parts` - 1 made from a site, for folds and for reading only some of the errors. */
export function partOf(site: string, parts: number, salt: string): number {
  return Number.parseInt(createHash('sha256').update(`${salt} ${site}`).digest('hex').slice(0, 8), 16) % parts;
}

/**
 * The sealed sites among `newer`: every third in the order of their hashes. A site that is also in `older`, from which
 * the lexicon was written, is never sealed.
 */
export function sealedSites(newer: readonly SiteOf[], older: readonly SiteOf[]): ReadonlySet<string> {
  const read = new Set(older.map(({ site }) => site));
  const kinds = new Map<string, string>();
  for (const { site, kind = '' } of newer)
    if (!read.has(site) && !kinds.has(site)) kinds.set(site, kind === 'us-elementary' ? kind : 'other');
  const sealed = new Set<string>();
  for (const sites of Map.groupBy(kinds.keys(), (site) => kinds.get(site)!).values()) {
    const ordered = sites.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
    for (const [at, site] of ordered.entries()) if (at % 3 === 1) sealed.add(site);
  }
  return sealed;
}
