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

/** A calendar of years may be larger than any other file that is read. */
const BIGGEST = 50 * 1024 * 1024;

/** All of a file. Throws Unread. */
export function fileBytes(file: string): Uint8Array {
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
