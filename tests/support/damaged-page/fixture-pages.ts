import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { READERS } from '../../../utils/readers/registry';

/** A page's source, and the place and the time at which it was saved, from its first lines. */
export interface SavedPage {
  /** The reader and the case. */
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly now: number;
}

const FOLDER = new URL('../../../utils/readers/', import.meta.url);
const SAVED = /<!-- saved from url=\(\d+\)(\S+) -->/;
const NOW = /<!-- now=(\S+) -->/;
/** Characters. Larger pages only take longer to damage. */
const SMALL = 12_000;

/** The small pages among the cases of one reader, or of every reader. */
export function fixturePages(readers: readonly string[] = READERS.map(({ name }) => name)): SavedPage[] {
  return (
    readers
      .map((name) => new URL(`${name}/fixtures/`, FOLDER))
      // The reader of pages that are out of reach has no cases of its own.
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).map((each) => new URL(`${each}/source.html`, folder)))
      .filter((source) => existsSync(source))
      .map((source) => ({ source, html: readFileSync(source, 'utf8') }))
      .filter(({ html }) => html.length <= SMALL)
      .map(({ source, html }) => ({
        name: source.pathname.split('/').slice(-4, -1).join('/'),
        html,
        url: SAVED.exec(html)?.[1] ?? 'https://hillside.example/a',
        now: Date.parse(NOW.exec(html)?.[1] ?? '2026-09-16T00:00Z'),
      }))
  );
}
