import type { Reading } from '../model/reading';
import type { PartMeans } from '../readers/any-page/read-parts';
import { readLines } from '../schedule-text/read-lines';
import { NotRead } from './not-read';

/**
 * Reads a text that somebody chose: two rows are enough there, though they are too few on a page.
 * @throws NotRead if it has none
 */
export function fewRows(text: string, { heard }: PartMeans): Reading {
  const lines = text.split('\n').map((line) => ({ text: line, heading: null }));
  const { timetables, warnings } = readLines(lines, heard?.text('text', lines, lines));
  if (timetables.length === 0) throw new NotRead('no-schedule');
  heard?.way('fewRows', { manner: 'text', timetables }, 0);
  return { reader: 'any-page', view: 'text', shown: null, timetables, warnings };
}
