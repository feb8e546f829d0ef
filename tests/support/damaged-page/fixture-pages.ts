import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { READERS } from '../../../utils/readers/registry';

/** A page's source and where and when it was saved, as its first lines say. */
export interface SavedPage {
  /** Reader and case. */
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly now: number;
}

const FOLDER = new URL('../../../utils/readers/', import.meta.url);
const SAVED = /<!-- saved from url=\(\d+\)(\S+) -->/;
const NOW = /<!-- now=(\S+) -->/;
/** Larger pages only take longer to damage, in characters. */
const SMALL = 12_000;

/** The small pages among the cases of a reader, or of every reader. */
export function fixturePages(readers: readonly string[] = READERS.map(({ name }) => name)): SavedPage[] {
  return (
    readers
      .map((name) => new URL(`${name}/fixtures/`, FOLDER))
      // What is out of reach has no page of its own.
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
