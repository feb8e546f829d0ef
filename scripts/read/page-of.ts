import type { Page } from '../../utils/readers/reader';
import type { ReadOptions } from './options';
import { parsePage } from './parse-page';

/** Browsers write the address of a saved page into its first lines. */
const SAVED_FROM = /<!--\s*saved from url=(?:\(\d+\))?(\S+?)\s*-->/i;

/** A saved page as readers know it. */
export function pageOf(html: string, { url, now, zone }: Pick<ReadOptions, 'url' | 'now' | 'zone'>): Page {
  const saved = SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? '';
  return { document: parsePage(html), url: url ?? (URL.canParse(saved) ? saved : ''), now, zone };
}
