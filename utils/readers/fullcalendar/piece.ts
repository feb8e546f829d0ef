import type { IsoDate, Minutes } from '../../model/block';
import type { SaidOnTile } from './pieces';

/** What one tile or row says about its day. An event of several days has several pieces. */
export interface Piece {
  readonly element: Element;
  readonly resource: string | null;
  readonly title: string;
  readonly note: string | null;
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes | null;
  readonly allDay: boolean;
  readonly implied: boolean;
  /** Does its event begin, or end, here? Null if the page does not say. */
  readonly begins: boolean | null;
  readonly ends: boolean | null;
  /** The row of days it stands in. Tiles of one row are separate events, whatever they are called. */
  readonly row: Element | null;
}

/** A tile or row as it stands, before its time is understood. */
export interface Tile {
  readonly element: Element;
  readonly date: IsoDate;
  readonly resource: string | null;
  readonly said: SaidOnTile;
}

/** Does the event begin and end with this tile? Versions 3 to 6 say so. [3.10–6.1] */
export function edgesOf(tile: Element): Pick<Piece, 'begins' | 'ends'> {
  const has = (name: string) => tile.classList.contains(name);
  if (!has('fc-event')) return { begins: null, ends: null };
  return { begins: has('fc-start') || has('fc-event-start'), ends: has('fc-end') || has('fc-event-end') };
}
