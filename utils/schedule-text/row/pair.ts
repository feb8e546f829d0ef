import { clockText } from '../../time/clock/clock-marks';
import { anyOf } from '../../model/text/any-of';
import { SCHEDULED_THINGS } from '../../words/data/scheduled-things';
import { isAudience } from '../line/audience';
import type { Draft, Item } from '../line/draft';
import { addLines } from './lines-under';
import { isDayLong } from './row-spans';
import { titlesStandBefore } from '../line/title-side';
import { hasWords, tidy } from '../line/trim';
import { weekdaysAtHead } from '../../time/date/weekday-text';

/*
 * Words on lines of their own: the title of a time that stands alone, a note under a row, or the name above rows that
 * say only a day or a grade ("Physical Education" over "Monday 9:05–9:45").
 */

/** The rows of one section with their titles and notes. `heading`: what stands over them. */
export function pairLines(items: readonly Item[], heading: string | null = null): Draft[] {
  const pairing = new Pairing(titlesStandBefore(items), heading === null ? null : thingIn(heading));
  const lastRow = items.findLastIndex((item) => item.kind === 'time' || item.kind === 'rows');
  items.forEach((item, i) => pairing.take(item, i > lastRow));
  pairing.settle();
  return pairing.drafts.map(titledByNote).filter((draft) => hasWords(draft.title));
}

/** What is known while a section's lines are gone through. */
class Pairing {
  readonly drafts: Draft[] = [];
  /** The row whose notes may follow, and whether that is also waiting for its title. */
  private open: Draft | null = null;
  private waits = false;
  /** What the last rows that name only a day or a grade stood under. */
  private parent: string | null = null;
  /** Lines of words since the last row. */
  private lines: string[] = [];
  private afterBlank = false;

  constructor(
    private readonly titlesBefore: boolean,
    private readonly thing: string | null,
  ) {}

  take(item: Item, afterLast: boolean): void {
    if (item.kind === 'blank') this.afterBlank = true;
    if (item.kind === 'none' && this.open && !this.waits) this.open.openEnded = true;
    if (item.kind === 'time') this.time(item.draft);
    if (item.kind === 'rows') this.rows(item.drafts);
    if (item.kind === 'words' || (item.kind === 'head' && this.waits)) this.words(item.text, afterLast);
    if (item.kind === 'length' && this.open) {
      // "3 Hour Work Cycle" under a time alone is its title.
      if (this.waits && hasWords(item.rest)) return this.words(item.text, afterLast);
      this.open.minutes ??= item.minutes;
      if (hasWords(item.rest)) this.open.notes.push(item.rest);
    }
  }

  /** The lines since the last row become its notes. */
  settle(): void {
    if (this.open) addLines(this.drafts, this.open, this.lines);
    this.lines = [];
  }

  private words(text: string, afterLast: boolean): void {
    if (this.waits) {
      this.open!.title = text;
      this.waits = false;
      // Behind the last row, what stands apart is no note.
    } else if (!afterLast || !this.afterBlank || /^(?:\s{2,}|\s*[(•*-])/.test(text)) this.lines.push(text);
  }

  private time(draft: Draft): void {
    const above = this.open;
    const name = this.titlesBefore ? (this.lines.pop() ?? null) : null;
    this.settle();
    const own = { ...draft };
    const shares = this.titlesBefore ? above?.days && own.days : above && continues(above, own);
    if (name !== null || shares) own.title = name ?? above!.title;
    this.push(own);
    this.waits = own.title === '';
  }

  private rows(drafts: readonly Draft[]): void {
    const partial = drafts.every((draft) => isAudience(withoutAside(draft.title)));
    const above = this.lines.at(-1);
    // "School dismissal:" over "Kindergarten dismissal 1:40" and "Grades 1-3 2:40" holds for both.
    const opens = above?.trimEnd().endsWith(':') === true;
    const repeated = [above, this.parent].find((name) => name && drafts.every(repeats(name))) ?? null;
    if (partial || opens || (repeated !== null && repeated === above)) this.parent = this.lines.pop() ?? this.parent;
    else this.parent = repeated;
    this.settle();
    for (const draft of drafts) this.push(this.named(draft, partial));
    this.waits = false;
  }

  private named(draft: Draft, partial: boolean): Draft {
    const parent = this.parent ?? this.thing;
    if (partial && parent !== null) {
      const whom = withoutAside(draft.title);
      const notes = [draft.title.slice(whom.length), ...draft.notes].filter(hasWords);
      // "Wednesday Dismissal Times" over grades
      const days = draft.days ?? weekdaysAtHead(tidy(parent))?.days ?? null;
      return { ...draft, title: `${tidy(parent)} – ${tidy(whom)}`, days, notes };
    }
    const isNamed = /^[\s,:-]*\p{Lu}/u.test(clockText(draft.title));
    if (partial || isNamed || !this.open || !continues(this.open, draft)) return { ...draft };
    const notes = [tidy(draft.title), ...draft.notes].filter(hasWords);
    return { ...draft, title: this.open.title, notes, before: true };
  }

  private push(draft: Draft): void {
    this.drafts.push(draft);
    this.open = draft;
    this.afterBlank = false;
  }
}

const ABOUT = new RegExp(
  String.raw`^(?:(?:our|the|daily|school|student|elementary) )*` +
    String.raw`(?<thing>${anyOf(SCHEDULED_THINGS)}(?:(?: ?[/&] ?| and | y )(?:lunch|recess|almuerzo|recreo))?)` +
    ' (?:schedules?|times?|hours)$',
  'i',
);
const ABOUT_IN_SPANISH = /^horarios? (?:de|del) (?<thing>almuerzo|recreo|m[uú]sica|biblioteca|salida)$/i;

/** "Lunch Schedule": what rows are about that say only a grade. */
export function thingIn(heading: string): string | null {
  return (ABOUT.exec(heading) ?? ABOUT_IN_SPANISH.exec(heading))?.groups?.['thing'] ?? null;
}

function withoutAside(title: string): string {
  return title.replace(/\s*\([^()]*\)\s*$/, '');
}

/** "AM TK Lunch" under "Lunch": says itself what it is, and the next row may say only for whom. */
function repeats(name: string): (draft: Draft) => boolean {
  const last = tidy(name).toLowerCase().split(' ').at(-1)!;
  return ({ title }) => last.length > 3 && title.toLowerCase().includes(last);
}

/** "Library – Tuesday 8:15–8:45" over "Thursday 8:15–8:45 (check out only)": the day and time alone go on from above. */
function continues(above: Draft, draft: Draft): boolean {
  const follows = above.before && above.notes.length === 0 && draft.line - above.line <= 2;
  return follows && !draft.before && above.days !== null && draft.days !== null;
}

/** "8:00–8:20 (Breakfast)" with no other words: what stands in brackets is all there is. */
function titledByNote(draft: Draft): Draft {
  if (hasWords(draft.title) || draft.notes.length === 0 || isDayLong(draft.span) || !/^\s*\(/.test(draft.notes[0]!))
    return draft;
  return { ...draft, title: draft.notes[0]!, notes: draft.notes.slice(1) };
}
