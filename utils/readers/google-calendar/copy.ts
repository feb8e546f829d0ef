import type { IsoDate } from '../../model/block';
import type { Reading } from '../../model/reading';
import type { StruckTexts } from '../struck-out';
import type { ChipPlace } from './page/chip-place';
import type { View } from './page/view';

/** What a calendar's page prints, as plain data of which nothing is understood yet. The elements stay on the page. */
export interface CalendarCopy {
  readonly view: View;
  /** BCP 47 language of the page; null when it does not say. */
  readonly lang: string | null;
  /** The whole page, the public calendar in its frame, or a saved piece of a page, of which nothing can be missing. */
  readonly kind: 'page' | 'embed' | 'piece';
  /** First and last day on the page; null in a piece, and where the page names none. */
  readonly shown: Reading['shown'];
  /** The grid itself names its days: what lies outside of them is about to go. */
  readonly isDated: boolean;
  /** There are cells of days, with events or without. */
  readonly hasCells: boolean;
  readonly chips: readonly CopiedChip[];
  /** Elements that may be events without being marked as such; copied where there may be such events. */
  readonly texts: readonly CopiedChip[];
  /** Chips that were too many to copy. */
  readonly left: number;
  /** Texts of the page's headings, which may count its events. */
  readonly headings: readonly string[];
  readonly cells: readonly CopiedCell[];
  /** px of an hour by column, as inline styles tell it; null where they do not. */
  readonly hours: readonly (number | null)[];
}

/** An event as it is drawn. */
export interface CopiedChip {
  readonly id: string;
  /** The texts for screen readers, the longest first: the hidden text contains all the others. */
  readonly spoken: readonly string[];
  /** The texts that are visible, in page order. */
  readonly seen: readonly string[];
  /** True for an event in the stack of a day, which stands at no hour. */
  readonly stacked: boolean;
  /** Where an event with a time is drawn: px in its column. */
  readonly box: { readonly top: number; readonly height: number } | null;
  readonly place: ChipPlace;
  /** Its texts, told apart; null where none is struck through. */
  readonly struck: StruckTexts | null;
}

/** A day's cell that has a heading. */
export interface CopiedCell {
  readonly heading: string;
  /** How many events it shows. */
  readonly events: number;
  readonly date: IsoDate | null;
}
