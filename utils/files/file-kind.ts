import { isFeed } from '../feeds/text/is-feed';
import type { NotReadCode } from './not-read';
import { delimiterOf, type Delimiter } from './rows/csv-text';

export type FileKind = 'pdf' | 'feed' | 'page' | 'table' | 'text';

/** Bytes. No timetable is larger. */
export const MAX_FILE = 10 * 1024 * 1024;
export const MAX_ROWS = 10_000;

/** What kind of text a file holds, and for a table what stands between its cells, if the text itself tells. */
export interface TextForm {
  readonly kind: Exclude<FileKind, 'pdf'>;
  readonly delimiter: Delimiter | null;
}

/** The kind of a text, told by its content rather than by the name of its file: a feed is often saved as .txt. */
export function formOfText(text: string, name: string): TextForm {
  if (isFeed(text)) return { kind: 'feed', delimiter: null };
  if (/\.x?html?$/i.test(name) || /^\s*<(?:[!?]|[a-z][\w:-]*[\s>/])/i.test(text))
    return { kind: 'page', delimiter: null };
  const delimiter = delimiterOf(text);
  return { kind: delimiter !== null || /\.[ct]sv$/i.test(name) ? 'table' : 'text', delimiter };
}

export function isPdf(bytes: Uint8Array): boolean {
  // Some servers put a line or two before the mark of a PDF.
  return latin(bytes, 1024).includes('%PDF-');
}

/** The kind of a file that PushIn cannot read in any form; null if it may be a schedule. */
export function strangerOf(bytes: Uint8Array): NotReadCode | null {
  const head = latin(bytes, 4096);
  if (head.trim() === '') return 'empty';
  if (/^(?:PK\x03\x04|\xd0\xcf\x11\xe0|\{\\rtf)/.test(head)) return 'office';
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp)/.test(head)) return 'picture';
  if (/^MIME-Version:|^Content-Type: multipart\/related/im.test(head) && /boundary=/i.test(head))
    return 'single-file-page';
  return null;
}

/** Is it text? Text has hardly any of the signs that only machines write. */
export function isText(text: string): boolean {
  const odd = text.slice(0, 4096).match(/[\0-\x08\x0e-\x1a\ufffd]/g)?.length ?? 0;
  return odd * 20 <= Math.min(text.length, 4096);
}

/** Each byte as one letter. `TextDecoder` would read some bytes as letters of Windows. */
function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
