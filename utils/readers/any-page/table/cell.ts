import { anyOf } from '../../../model/text/any-of';
import { PERIOD_WORDS } from '../../../words/data/period-words';
import { clockText } from '../../../time/clock/clock-marks';
import { isAudience } from '../../../schedule-text/line/audience';
import { rowSpans, unitsOf, type Unit } from '../../../schedule-text/row/row-spans';
import { tidy } from '../../../schedule-text/line/trim';
import { closesAs } from '../../../words/lists/closing';
import { pageLines } from '../lines/page-lines';
import { ask, ofNode } from '../../../page-data/real-dom';

/** One cell of a table, its words as lines. */
export interface Cell {
  readonly element: Element | null;
  readonly lines: readonly string[];
  /** All lines as one; '' where nothing is said: empty, "---", "-x-", "N/A". */
  readonly text: string;
  readonly isHead: boolean;
  /** Its only time, where the cell is a time and nothing else but a period's name or for whom it is. */
  readonly time: Unit | null;
  /** "Period 1" beside its only time. */
  readonly label: string | null;
  /** For whom the time is: "9:30–10:10 (4th)". */
  readonly audience: string | null;
  /** Does it print a time at all? */
  readonly isTimed: boolean;
  /** Is all of it struck through, or its time called off? */
  readonly isStruck: boolean;
}

export const NO_CELL: Cell = {
  element: null,
  lines: [],
  text: '',
  isHead: false,
  time: null,
  label: null,
  audience: null,
  isTimed: false,
  isStruck: false,
};

const NOTHING = /^[\s\-–—_.*~|]*(?:(?:n\/?a|x+|none)[\s\-–—_.*~|]*)?$/i;
const DIGIT = /\d|noon|mediod/i;
/** What may stand beside the time of a period and still be no title. */
const COUNT = String.raw`(?:${anyOf(PERIOD_WORDS)}?\.? ?#?(?:\d{1,2}|[a-h])|[ptb]\d{1,2})(?:st|nd|rd|th)?\.?`;
const LABEL = new RegExp(`^(?:${COUNT}(?: (?:period|hour|block))?|time:?|am|pm)$`, 'i');

export function isLabel(text: string): boolean {
  return LABEL.test(tidy(clockText(text)));
}

export function cellOf(element: Element): Cell {
  const said = pageLines(element).filter(({ text }) => text.trim() !== '');
  const lines = said.map(({ text }) => text.trim());
  const isHead = ofNode(element, 'localName') === 'th' || /header$/.test(ask(element, 'getAttribute', 'role') ?? '');
  const cell = cellFrom(element, lines, isHead);
  return { ...cell, isStruck: cell.isStruck || (said.length > 0 && said.every((line) => line.isStruck)) };
}

/** A cell out of lines already known. */
export function cellFrom(element: Element | null, lines: readonly string[], isHead: boolean): Cell {
  const whole = isUpright(lines) ? lines.join('') : lines.join(' ');
  if (whole.length <= 40 && NOTHING.test(whole)) return { ...NO_CELL, element, lines, isHead };
  const text = whole.slice(0, 2000);
  return {
    element,
    lines: isUpright(lines) ? [text] : lines,
    text,
    isHead,
    ...timesIn(text),
  };
}

type Times = Pick<Cell, 'time' | 'label' | 'audience' | 'isTimed' | 'isStruck'>;
const UNTIMED: Times = { time: null, label: null, audience: null, isTimed: false, isStruck: false };

function timesIn(text: string): Times {
  const units = DIGIT.test(text) ? unitsOf(text, rowSpans(text)) : [];
  const [unit] = units;
  if (!unit) return UNTIMED;
  const rest = tidy(`${text.slice(0, unit.index)} ${text.slice(unit.end)}`.replace(/\(\s*\)/, ' '));
  const isWhom = units.length === 1 && !/^(?:\d+|[ap]m)$/i.test(rest) && isAudience(rest);
  const label = rest !== '' && !isWhom && isLabel(rest) ? rest : null;
  // "9:15–10:00 (no class)"
  const isStruck = units.length === 1 && closesAs(rest.replace(/^[\s(–-]+|[\s)]+$/g, '')) !== null;
  const time = units.length === 1 && (rest === '' || isWhom || isStruck || label !== null) ? unit : null;
  return { time, label, audience: isWhom ? rest : null, isTimed: true, isStruck };
}

/** "M/o/n/d/a/y", one letter a line: a word set upright. */
function isUpright(lines: readonly string[]): boolean {
  return lines.length >= 3 && lines.every((line) => [...line].length === 1);
}
