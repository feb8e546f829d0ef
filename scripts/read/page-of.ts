import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page } from '../../utils/readers/reader';
import type { ReadOptions } from './options';

/** Browsers write the address of a saved page into its first lines. */
const SAVED_FROM = /<!--\s*saved from url=(?:\(\d+\))?(\S+?)\s*-->/i;

// One inert window for all files: no scripts run, nothing is fetched, style sheets are not even read.
const { DOMParser } = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

/** A saved page as readers know it. */
export function pageOf(html: string, { url, now, zone }: Pick<ReadOptions, 'url' | 'now' | 'zone'>): Page {
  const saved = SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? '';
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { document, url: url ?? (URL.canParse(saved) ? saved : ''), now, zone };
}
