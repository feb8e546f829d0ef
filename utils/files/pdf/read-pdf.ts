import type { Reading } from '../../model/reading';
import { readParts, type FilePart, type PartMeans } from '../../readers/any-page/read-parts';
import { NotRead } from '../not-read';

/** The parts of a PDF, read as lines and tables of a page are read. @throws NotRead */
export function readPdfParts(parts: readonly FilePart[], means: PartMeans): Reading {
  const reading = readParts(parts.map(withSingleBlanks), means);
  if (reading === null) throw new NotRead('no-schedule');
  return reading;
}

/** The width of a blank says nothing in a PDF: the places of the words have already told the columns. */
function withSingleBlanks(part: FilePart): FilePart {
  return part.is === 'line' ? { ...part, text: part.text.replace(/[ \t\n\r\f]+/g, ' ').trimStart() } : part;
}
