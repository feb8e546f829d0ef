import { isFeed } from '../feeds/text/is-feed';
import type { NotReadCode } from './not-read';
import { csvDelimiter } from './rows/csv-text';

export type FileKind = 'pdf' | 'feed' | 'page' | 'table' | 'text';

/** Bytes; no timetable is larger. */
export const MAX_FILE = 10 * 1024 * 1024;
export const MAX_ROWS = 10_000;

/** What a text is, by what is in it rather than by its name: a feed is often saved as .txt. */
export function kindOfText(text: string, name: string): Exclude<FileKind, 'pdf'> {
  if (isFeed(text)) return 'feed';
  if (/\.x?html?$/i.test(name) || /^\s*<(?:[!?]|[a-z][\w:-]*[\s>/])/i.test(text)) return 'page';
  if (/\.[ct]sv$/i.test(name)) return 'table';
  return isTabbed(text) || csvDelimiter(text) !== null ? 'table' : 'text';
}

export function isPdf(bytes: Uint8Array): boolean {
  // Some servers put a line or two before it.
  return latin(bytes, 1024).includes('%PDF-');
}

/** What a file is that is no schedule in any form PushIn reads; null where it may be one. */
export function strangerOf(bytes: Uint8Array): NotReadCode | null {
  const head = latin(bytes, 4096);
  if (head.trim() === '') return 'empty';
  if (/^(?:PK\x03\x04|\xd0\xcf\x11\xe0|\{\\rtf)/.test(head)) return 'office';
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp)/.test(head)) return 'picture';
  if (/^MIME-Version:|^Content-Type: multipart\/related/im.test(head) && /boundary=/i.test(head))
    return 'single-file-page';
  return null;
}

/** Text has none of the signs that only machines write. */
export function isText(text: string): boolean {
  const odd = text.slice(0, 4096).match(/[\0-\x08\x0e-\x1a\ufffd]/g)?.length ?? 0;
  return odd * 20 <= Math.min(text.length, 4096);
}

/** As cells are copied out of a sheet: a tab in most lines, each with as many of them. */
export function isTabbed(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => line.includes('\t'));
  return tabbed.length > 1 && tabbed.length * 2 > lines.length;
}

/** Each byte as a letter. `TextDecoder` would take Windows' letters for some. */
function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
