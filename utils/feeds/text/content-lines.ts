import { SMALL_NAMES } from '../data/small-names';
import { anyOf } from '../../model/text/any-of';
import { PROPERTIES, TEXTS } from '../data/properties';

/*
 * The logical lines of a feed, "NAME;PARAMS:VALUE", with folded lines joined. It reads files as they are found: any
 * line ending, a BOM, indented lines, blank lines between, and text that is broken over lines without the blank with
 * which a fold begins.
 */
export interface ContentLine {
  /** The line in the file where it begins, counted from 1. */
  readonly line: number;
  /** Upper case. */
  readonly name: string;
  /** The whole logical line. */
  readonly text: string;
}

const NAME = /^[A-Z][A-Z0-9-]*(?=[;:])/;
/** Lower case is a property only if it is one of these: "Note: bring lunch" is the rest of a description. */
const SMALL = new RegExp(`^${anyOf(SMALL_NAMES)}(?=[;:])`);
/** Characters. A longer line is a picture or an attack, and the rest of it is dropped. */
const LONGEST_LINE_CHARS = 64_000;

/**
 * In a description that is broken over lines, "END: 9:45 in the library" ends nothing, and "START: 8:30" is no
 * property.
 */
const PART = /^(?:BEGIN|END):\s*[A-Z][A-Z\d-]*\s*$/i;
const OWN_NAME = /^X-/;

/** What the values of these properties look like: "DTSTART: noon at the park" and "RRULE: be kind" are words. */
const VALUES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:DTSTART|DTEND|DTSTAMP|EXDATE|RDATE|RECURRENCE-ID)$/, /:\s*\d{4}-?\d\d-?\d\d/],
  [/^RRULE$/, /:\s*(?:[A-Z]+=[^;]*;)*FREQ=/i],
  [/^(?:STATUS|TRANSP|CLASS)$/, /:\s*[A-Z-]+\s*$/i],
  [/^(?:SEQUENCE|PRIORITY)$/, /:\s*\d+\s*$/],
];

/** `inside`: how the line before the text began, if people write lines that way. */
function isWords(text: string, name: string, inside: string): boolean {
  if (/^[^:]*:.*\s\S/.test(text) && VALUES.some(([names, value]) => names.test(name) && !value.test(text))) return true;
  // Programs put no blank after the colon, people do.
  return /^[^:]*:\s/.test(text) && !/^[^:]*:\s/.test(inside);
}

function nameOf(text: string, before: string | undefined, inside: string): string | null {
  const name = NAME.exec(text)?.[0] ?? SMALL.exec(text)?.[0].toUpperCase() ?? null;
  if (name === 'BEGIN' || name === 'END') return PART.test(text) ? name : null;
  const inText = before !== undefined && TEXTS.has(before);
  if (name === null || !inText || OWN_NAME.test(name)) return name;
  return !PROPERTIES.has(name) || isWords(text, name, inside) ? null : name;
}

/**
 * Programs fold a line before this many characters. A full line that is not followed by a fold's blank was folded
 * without one.
 */
const FULL = 73;

/** The lines one by one, so that a reader can pause at any of them; null now and then in a long stretch without one. */
export function* contentLines(text: string): Generator<ContentLine | null, void> {
  const physical = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;
  physical.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const indent = indentOf(text.slice(physical.lastIndex, 400));
  let held: { line: number; name: string; parts: string[]; length: number } | null = null;
  let inside: string | undefined;
  let begun = '';
  let before = 0;
  for (let line = 1; physical.lastIndex < text.length; line++) {
    const raw = physical.exec(text)![1]!.slice(indent);
    if (line % 512 === 0) yield null;
    const isFold: boolean = held !== null && /^[ \t]/.test(raw);
    const name: string | null = isFold ? null : nameOf(raw.trimStart(), inside, begun);
    if (name) {
      if (held) yield whole(held);
      held = { line, name, parts: [raw.trimStart()], length: raw.length };
      [inside, begun] = [name, raw];
    } else if (held && raw.trim() !== '' && held.length < LONGEST_LINE_CHARS) {
      held.parts.push(isFold ? raw.slice(1) : before >= FULL ? raw : `\\n${raw}`);
      held.length += raw.length;
    }
    before = raw.length;
  }
  if (held) yield whole(held);
}

/** The blanks with which every line begins, by the first two lines. */
function indentOf(head: string): number {
  const [first, second] = head.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const blanks = (line = '') => line.length - line.trimStart().length;
  return Math.min(blanks(first), blanks(second));
}

function whole({ line, name, parts }: { line: number; name: string; parts: string[] }): ContentLine {
  return { line, name, text: parts.join('').slice(0, LONGEST_LINE_CHARS) };
}
