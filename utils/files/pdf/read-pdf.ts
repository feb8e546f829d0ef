import type { IsoDate } from '../../model/block';
import type { Reading } from '../../model/reading';
import { readParts } from '../../readers/any-page/read-parts';
import { NotRead } from '../not-read';
import type { FilePart } from '../../readers/any-page/read-parts';

/** The parts of a PDF, read as the same lines and tables of a page are. @throws NotRead */
export function readPdfParts(parts: readonly FilePart[], today: IsoDate): Reading {
  const reading = readParts(parts.map(withSingleBlanks), today);
  if (reading === null) throw new NotRead('no-schedule');
  return reading;
}

/** How wide a blank is says nothing here: columns were told by where words stand. */
function withSingleBlanks(part: FilePart): FilePart {
  return part.is === 'line' ? { ...part, text: part.text.replace(/[ \t\n\r\f]+/g, ' ').trimStart() } : part;
}
