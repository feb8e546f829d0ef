import { readFileSync, statSync } from 'node:fs';

/** A file that gives no reading; `code` is stable, the message one sentence. */
export class Unread extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly view: { reader: string; view: string } | null = null,
  ) {
    super(message);
  }
}

const BIGGEST = 50 * 1024 * 1024;

/** The text of a file, whatever it was written in. Throws Unread. */
export function fileText(file: string): string {
  return decoded(bytesOf(file));
}

function bytesOf(file: string): Buffer {
  let size: number;
  try {
    size = statSync(file).size;
  } catch {
    throw new Unread('not-found', 'There is no such file.');
  }
  if (size > BIGGEST) throw new Unread('too-big', 'The file is over 50 MB, which no timetable is.');
  try {
    return readFileSync(file);
  } catch {
    throw new Unread('unreadable-file', 'The file could not be opened.');
  }
}

/** Pages are UTF-8 though saved ones seldom say so; the rest by their mark or their own declaration, else Latin. */
function decoded(bytes: Buffer): string {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(declared ?? 'windows-1252').decode(bytes);
    } catch {
      return bytes.toString('latin1');
    }
  }
}
