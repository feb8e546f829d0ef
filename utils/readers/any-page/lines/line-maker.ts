import type { Line } from '../../../schedule-text/line/line';
import { isAllStruck, withoutStruck, type StruckRun } from './struck';
import { ask, ofNode } from '../../../page-data/real-dom';

/** A line and the element it stands in, for a mark beside it; null where text came without a page. */
export interface PageLine extends Line {
  readonly element: Element | null;
  /** All of it is struck through, which a time that stands alone does not say itself. */
  readonly isStruck?: boolean;
}

/** No line of a schedule is longer; the rest of a hostile one is dropped. */
const LONGEST_LINE_CHARS = 4000;

/** Puts lines together from the text of a page as it is walked. */
export class LineMaker {
  private readonly lines: PageLine[] = [];
  private readonly around: Element[];
  private text = '';
  private isEdge = false;
  /** How many elements around strike through, and what of the line they struck. */
  private strikes = 0;
  private struck: StruckRun[] = [];

  constructor(root: Element) {
    this.around = [root];
  }

  /** Text as it stands in the page; `kept` where its line breaks are seen. */
  add(text: string, kept: boolean): void {
    const [first = '', ...more] = kept ? text.split('\n') : [text];
    this.join(first, kept);
    for (const line of more) {
      this.end();
      this.join(line, kept);
    }
  }

  private join(text: string, kept: boolean): void {
    const plain = kept ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
    if (plain === '') return;
    const apart = this.isEdge && isApart(this.text, plain);
    const space = this.text === '' || this.text.endsWith(' ');
    const from = this.text.length;
    if (this.text.length < LONGEST_LINE_CHARS)
      this.text += (apart ? ' ' : '') + (space ? plain.replace(/^ /, '') : plain);
    if (this.strikes > 0 && plain.trim() !== '') this.struck.push([from, this.text.length]);
    this.isEdge = false;
  }

  /** Struck through from here on, or (-1) no longer. */
  strike(by: 1 | -1): void {
    this.strikes += by;
  }

  /** An inline element begins or ends here. */
  edge(): void {
    this.isEdge = true;
  }

  begin(element: Element): void {
    this.end();
    this.around.push(element);
  }

  close(element: Element): void {
    this.end();
    if (this.around.at(-1) === element) this.around.pop();
  }

  end(): void {
    const isStruck = isAllStruck(this.text, this.struck);
    if (this.text.trim() !== '')
      this.whole(withoutStruck(this.text, this.struck).trimEnd(), this.around.at(-1)!, isStruck);
    this.text = '';
    this.struck = [];
    this.isEdge = false;
  }

  whole(text: string, element: Element, isStruck = false): void {
    this.lines.push({ text, heading: levelOf(this.around), element, ...(isStruck && { isStruck }) });
  }

  done(): PageLine[] {
    this.end();
    return this.lines;
  }
}

const STARTS_WITH_CLOCK = /^(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b)/i;

/** Two boxes side by side whose words touch in the page's source: "8:30–9:05" and "Math", "Art" and "1:10", "8:00" and "8:20". */
function isApart(before: string, after: string): boolean {
  if (/^\s/.test(after) || /\s$/.test(before)) return false;
  if (/(?:\d[:.]\d\d|[ap]\.?m\.?)$/i.test(before))
    return STARTS_WITH_CLOCK.test(after) || (/^\p{L}/u.test(after) && !/^(?:[ap]\.?m|[ap]\b)/i.test(after));
  return /\p{L}$/u.test(before) && STARTS_WITH_CLOCK.test(after);
}

/** 1–6 where one of the elements around is a heading; the innermost few are asked. */
function levelOf(around: readonly Element[]): number | null {
  for (let i = around.length - 1; i >= 0 && i >= around.length - 4; i--) {
    const element = around[i]!;
    const localName = ofNode(element, 'localName');
    const found = /^h([1-6])$/.exec(localName);
    if (found) return Number(found[1]);
    if (localName === 'caption' || localName === 'summary' || localName === 'legend') return 4;
    if (ask(element, 'getAttribute', 'role') === 'heading')
      return Number(ask(element, 'getAttribute', 'aria-level')) || 2;
  }
  return null;
}
