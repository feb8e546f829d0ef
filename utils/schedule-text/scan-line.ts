import { clockText } from '../time/clock-marks';
import { rotationOf } from './day-words';
import { draftOf, type Draft, type Item } from './draft';
import { headingOf } from './heading';
import type { Line } from './line';
import { isFurniture, isTableHead } from './prose';
import { rowsOf } from './row-line';
import { rowSpans } from './row-spans';
import { lengthLine } from './stated-length';
import { hasWords, tidy } from './trim';

/** Longer lines are looked at only as one-line schedules. */
const ORDINARY = 600;
/** A line that says "nothing here" in a column of ends or lengths. */
const EMPTY_CELL = /^[\s|]*(?:n\/?a|none|tba|x)[\s|]*$/i;

/** What a line is, by itself. */
export function scanLine({ text, heading: level }: Line, line: number): Item {
  if (!hasWords(text)) return { kind: text.trim() === '' ? 'blank' : 'skip', line };
  if (EMPTY_CELL.test(text)) return { kind: 'skip', line };
  const spans = rowSpans(text);
  if (spans.length === 0) return wordsItem(text, level, line);
  const drafts = rowsOf(text, spans, line);
  if (drafts === null) {
    const heading = text.length <= ORDINARY ? headingOf(text.slice(0, spans[0]!.index), level) : null;
    if (heading?.dayType && !heading.text.includes(':')) return { kind: 'heading', line, heading };
    return isFurniture(text) || level !== null ? { kind: 'skip', line } : wordsOf(text, level, line);
  }
  const [only] = drafts;
  if (drafts.length === 1 && only!.title === '' && only!.days === null) return { kind: 'time', line, draft: only! };
  return { kind: 'rows', line, drafts };
}

function wordsItem(text: string, level: number | null, line: number): Item {
  const length = lengthLine(text);
  if (length && level === null) return { kind: 'length', line, minutes: length.minutes, rest: tidy(length.rest) };
  if (text.length > ORDINARY || isFurniture(text) || isTableHead(text)) return { kind: 'skip', line };
  const heading = headingOf(text, level);
  return heading ? { kind: 'heading', line, heading } : wordsOf(text, level, line);
}

function wordsOf(text: string, level: number | null, line: number): Item {
  return { kind: 'words', line, text: text.slice(0, ORDINARY), level };
}

/** A time alone that names its rotation day ("Day 2 1:40–2:15") still owns no words. */
export function timeOnly(draft: Draft): Draft {
  const rotation = rotationOf(clockText(draft.title));
  return rotation ? { ...draftOf(draft.span, '', draft.line), rotation } : draft;
}
