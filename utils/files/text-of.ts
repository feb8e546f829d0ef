/** Bytes at the beginning that tell how a text is encoded. */
const HEAD_BYTES = 4096;

/**
 * The text of a file, whatever program wrote it. Its encoding is told by the byte order mark, otherwise it is UTF-8,
 * otherwise what the page itself declares, otherwise Latin. A spreadsheet saved as "Unicode text" has two bytes a
 * letter, with or without a mark.
 */
export function textOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const marked = markOf(head) ?? pairsOf(head);
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin = (label: string) => new TextDecoder(label).decode(bytes);
    const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('windows-1252').decode(head))?.[1];
    try {
      return latin(marked ?? declared ?? 'windows-1252');
    } catch {
      return latin('windows-1252');
    }
  }
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * The encoding of a text without a mark that has two bytes a letter: letters of most languages leave one byte of each
 * pair empty, always the same one. Null if it has one byte a letter.
 */
function pairsOf(head: Uint8Array): string | null {
  const empty = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) empty[at % 2]!++;
  const [even, odd] = empty as [number, number];
  const most = head.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
