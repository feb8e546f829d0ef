import type { NoteEntry, Shelf, SourceEntry } from '../../../utils/expectations/entry';

/** Sources for which each note opens the exact place of its claim. */
const DEEP = new Set(['ccss-ela', 'ccss-math', 'ngss', 'teks-ela', 'teks-tech']);

export function sourceFaults({ sources, entries, general, strategies }: Shelf): string[] {
  const ideas = JSON.stringify(strategies);
  const isUsed = (id: string) =>
    [...entries, ...general].some(({ source }) => source === id) || ideas.includes(`"source":"${id}"`);
  return sources.flatMap((source) => [
    ...faultsOfSource(source).map((fault) => `${source.id}: ${fault}`),
    ...(isUsed(source.id) ? [] : [`${source.id}: never cited`]),
    ...(sources.filter(({ id }) => id === source.id).length > 1 ? [`${source.id}: twice`] : []),
  ]);
}

function faultsOfSource({ short, title, publisher, year, kind, url }: SourceEntry): string[] {
  const faults = [short, title, publisher].every((text) => text !== '') ? [] : ['unnamed'];
  if (year === null ? kind === 'study' : !Number.isInteger(year)) faults.push('year');
  if (kind === 'study' && !/\d{4}/.test(short)) faults.push('a study goes by author and year');
  if (kind === 'experience') return url === '' ? faults : [...faults, 'experience has no address'];
  return isDeep(url) ? faults : [...faults, 'a home page only'];
}

/** The faults in how a note cites. */
export function citationFaults(
  { sources }: Shelf,
  { source, evidence, code, url }: Pick<NoteEntry, 'source' | 'evidence' | 'code'> & { readonly url?: string | null },
): string[] {
  const found = sources.find(({ id }) => id === source);
  if (!found) return [`no source ${source}`];
  const faults = found.kind === evidence ? [] : [`${evidence} by a ${found.kind}`];
  if (evidence === 'experience' && (code !== null || (url ?? null) !== null)) faults.push('experience with a place');
  if (url && !isDeep(url)) faults.push('a home page only');
  if (url === null && DEEP.has(source)) faults.push('no place of its own');
  return faults;
}

function isDeep(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search } = new URL(address);
  return protocol === 'https:' && (pathname.length >= 4 || search !== '');
}
