import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DIFFERENCES } from './feed-differences';
import { readTwice, type FeedRange } from './second-reader';

const FEEDS = fileURLToPath(new URL('../../../../shared/data/ics/', import.meta.url));
/** The range holds every event of those files that does not repeat for ever. */
const RANGE: FeedRange = { from: '2009-01-01', to: '2027-12-31', zone: 'America/New_York' };

interface Compared {
  readonly file: string;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** Why the other implementation refuses the file; null if it reads it. */
  readonly refused: string | null;
}

/** Compares how both implementations read every real feed beside the project. */
export function compareFeeds(): Compared[] {
  if (!existsSync(FEEDS)) return [];
  return readdirSync(FEEDS)
    .filter((name) => name.endsWith('.ics'))
    .map((file) => {
      const text = readFileSync(FEEDS + file, 'utf8');
      return { file, ...differences(text) };
    });
}

/** What only one of the two implementations reads. */
export function differences(text: string): Omit<Compared, 'file'> {
  const { ours, theirs } = readTwice(text, RANGE);
  if (typeof theirs === 'string') return { ours, theirs: [], refused: theirs };
  const rest = [...theirs];
  const only = ours.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { ours: only, theirs: rest, refused: null };
}

export function isSame({ ours, theirs, refused }: Omit<Compared, 'file'>): boolean {
  return refused === null && ours.length === 0 && theirs.length === 0;
}

const SHOWN = 3;

export function feedsReport(): string {
  const compared = compareFeeds();
  if (compared.length === 0) return 'Calendar feeds: none beside the project to compare.';
  const same = compared.filter(isSame).length;
  const rows = compared
    .filter((one) => !isSame(one))
    .flatMap(({ file, ours, theirs, refused }) => [
      `\n${file}: ${DIFFERENCES[file] ?? 'NOT EXPLAINED'}`,
      ...(refused ? [`  node-ical: ${refused}`] : []),
      ...[...sample('we', ours), ...sample('they', theirs)],
    ]);
  const head = `Calendar feeds, read by us and by node-ical (${RANGE.from} to ${RANGE.to}): ${same} of ${compared.length} alike to the minute`;
  return [head, ...rows].join('\n');
}

function sample(who: string, lines: readonly string[]): string[] {
  const more = lines.length > SHOWN ? [`  … ${lines.length - SHOWN} more`] : [];
  return [...lines.slice(0, SHOWN).map((line) => `  only ${who}: ${line}`), ...more];
}
