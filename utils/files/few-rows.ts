import type { Reading } from '../model/reading';
import type { PartMeans } from '../readers/any-page/read-parts';
import { readLines } from '../schedule-text/read-lines';
import { NotRead } from './not-read';

/** Two rows, too few for a page, are enough where somebody chose the text. @throws NotRead where there are none */
export function fewRows(text: string, { heard }: PartMeans): Reading {
  const lines = text.split('\n').map((line) => ({ text: line, heading: null }));
  const { timetables, warnings } = readLines(lines, heard?.text('text', lines, lines));
  if (timetables.length === 0) throw new NotRead('no-schedule');
  heard?.way('fewRows', { manner: 'text', timetables }, 0);
  return { reader: 'any-page', view: 'text', shown: null, timetables, warnings };
}
