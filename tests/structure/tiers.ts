import type { Import } from './imports';
import { ships } from './project';
import { at, type Violations } from './violations';

/**
 * The tiers from the bottom up. A tier may import the tiers below it; within its own tier only BESIDE allows imports.
 */
const TIERS: readonly (readonly string[])[] = [
  ['utils/model'],
  ['utils/time', 'utils/words'],
  [
    'utils/readers',
    'utils/schedule-text',
    'utils/page-data',
    'utils/classify',
    'utils/windows',
    'utils/days',
    'utils/feeds',
    'utils/expectations',
    'utils/overlay',
    'utils/classrooms',
  ],
  // These read what is in a file, as a page or a feed is read.
  ['utils/pipeline', 'utils/files'],
  ['utils/look-up'],
  ['utils/storage', 'utils/messaging', 'utils/site-access'],
  ['components'],
  ['entrypoints'],
];
const BESIDE = new Set([
  'utils/classrooms → utils/classify',
  'utils/storage → utils/messaging',
  // A site's grid.ts fills the overlay's shape of a grid.
  'utils/readers → utils/overlay',
  'utils/readers → utils/schedule-text',
  'utils/readers → utils/page-data',
]);
/** Folders in which surfaces, sites or entry points stand beside each other. These never import each other. */
const SEPARATE = /^(?:entrypoints|components|utils\/readers)\/[^/]+(?=\/)/;
/** Folders from which those beside them are made. */
const SHARED = new Set(['components/shared', 'utils/readers/drawn']);

function tierOf(path: string): { name: string; rank: number } | null {
  for (const [rank, names] of TIERS.entries()) {
    const name = names.find((one) => path.startsWith(`${one}/`));
    if (name) return { name, rank };
  }
  return null;
}

/** Imports go only downwards, and never to another site's reader or another surface's components. */
export function brokenTiers(imports: readonly Import[]): Violations {
  const found: Violations = [];
  for (const { from, to } of imports.filter((one) => ships(one.from))) {
    const [above, below] = [tierOf(from), tierOf(to)];
    if (!above) found.push(at(from, 'stands in no tier'));
    if (!above || !below) continue;
    const [own, other] = [SEPARATE.exec(from)?.[0], SEPARATE.exec(to)?.[0]];
    const upwards = below.rank > above.rank;
    const aside =
      below.rank === above.rank && below.name !== above.name && !BESIDE.has(`${above.name} → ${below.name}`);
    const apart = own && other && own !== other && below.name === above.name && !SHARED.has(other);
    if (upwards || aside || apart) found.push(at(from, `must not import ${to}`));
  }
  return found;
}

const BARE = /^\w|^@/;
const IMPURE_PACKAGES = new Set(['wxt/browser', 'solid-js', 'solid-js/web', 'idb']);

/** Pure steps use no browser, no screen and no store. */
export function impureImports(imports: readonly Import[]): Violations {
  return imports
    .filter(({ from, to }) => isPure(from) && BARE.test(to) && IMPURE_PACKAGES.has(to))
    .map(({ from, to }) => at(from, `a pure folder must not import ${to}`));
}

/** Is the file in utils, but not in storage, messaging or site access? */
export function isPure(path: string): boolean {
  return ships(path) && /^utils\/(?!storage\/|messaging\/|site-access\/)/.test(path);
}

const READER_MAY =
  /^utils\/(?:model|time|words|schedule-text|page-data)\/|^utils\/readers\/(?!registry|family)[^/]+\.ts$|^utils\/readers\/drawn\/|^utils\/overlay\/grid\.ts$/;

/** A reader imports only its own folder, the contract, and the words and clocks. It imports no package. */
export function strayReaders(imports: readonly Import[]): Violations {
  return imports.flatMap(({ from, to }) => {
    const own = /^utils\/readers\/[^/]+\//.exec(from)?.[0];
    if (!own || !ships(from)) return [];
    return to.startsWith(own) || READER_MAY.test(to) ? [] : [at(from, `a reader must not import ${to}`)];
  });
}
