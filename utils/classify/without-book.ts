import { closesAs } from '../words/lists/closing';

/*
 * "Read aloud: No School Today", "Read “School’s Closed!” together": what a book is called closes nothing. Other books say of
 * a lesson what it is about.
 */

const READ_ALOUD = /\bread[- ]?alouds?\b/i;
const QUOTED = /["“](?<name>[^"“”]{3,80})["”]/u;

/** A title without the name of a book that sounds as if the school were closed. */
export function withoutBook(title: string): string {
  const read = READ_ALOUD.exec(title);
  const behind = read ? title.slice(read.index + read[0].length) : '';
  if (read && closesAs(bare(behind)) !== null) return title.slice(0, read.index + read[0].length);
  const quoted = QUOTED.exec(title);
  const before = quoted ? title.slice(0, quoted.index) : '';
  return /\p{L}/u.test(before) && closesAs(bare(quoted!.groups!['name']!)) !== null ? before.trim() : title;
}

const bare = (name: string) => name.replace(/["“”]/g, '').replace(/^\P{L}+/u, '');
