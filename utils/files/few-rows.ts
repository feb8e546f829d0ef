import type { Reading } from '../model/reading';
import { readLines } from '../schedule-text/read-lines';
import { NotRead } from './not-read';

/** Two rows, too few for a page, are enough where somebody chose the text. @throws NotRead where there are none */
export function fewRows(text: string): Reading {
  const { timetables, warnings } = readLines(text.split('\n').map((line) => ({ text: line, heading: null })));
  if (timetables.length === 0) throw new NotRead('no-schedule');
  return { reader: 'any-page', view: 'text', shown: null, timetables, warnings };
}
