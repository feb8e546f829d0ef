import { savedFrom } from '../../utils/files/read-page';
import type { Page } from '../../utils/readers/reader';
import type { ReadOptions } from './options';
import { parsePage } from './parse-page';

/** A saved page, as readers take it. */
export function pageOf(html: string, { url, now, zone }: Pick<ReadOptions, 'url' | 'now' | 'zone'>): Page {
  return { document: parsePage(html), url: url ?? savedFrom(html), now, zone };
}
