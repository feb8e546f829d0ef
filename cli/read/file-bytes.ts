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
  const found = opened(() => statSync(file, { throwIfNoEntry: false }));
  if (!found) throw new Unread('not-found', 'There is no such file.');
  if (found.isDirectory()) throw new Unread('unreadable-file', 'This is a folder: name the files in it.');
  if (found.size > BIGGEST) throw new Unread('too-big', 'The file is over 50 MB, which no timetable is.');
  return opened(() => readFileSync(file));
}

function opened<T>(open: () => T): T {
  try {
    return open();
  } catch {
    throw new Unread('unreadable-file', 'The file could not be opened.');
  }
}
