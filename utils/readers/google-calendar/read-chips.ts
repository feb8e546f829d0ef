import type { Block } from '../../model/block';
import { warning, type ReadingWarning } from '../../model/warning';
import { dateWords } from '../../time/date/date-words';
import { isUnmarked, textTime } from './text/chip-time';
import { isStruckOut } from '../struck-out';
import { findChips, type PrintedChip } from './page/chips';
import { markClockChange } from './doubts';
import { eventOf, type PageClocks } from './text/event';
import { calendarOfId } from './text/event-id';
import { addEvent } from './merge';
import { makePlaces } from './text/place';
import { pxPerHour, type Sample } from './page/scale';
import type { OwnedEvent } from './timetables';
import { understand, type Understood } from './text/understand';

export interface ChipContext {
  /** BCP 47 language of the page; null when it does not say. */
  readonly lang: string | null;
  /** IANA name, for the days on which clocks change; asked only for events of the small hours. */
  zone(): string;
  /** The chips, where they were found already. */
  readonly chips?: readonly PrintedChip[];
}

export interface ChipEvent extends OwnedEvent {
  readonly element: Element;
}

export interface ReadChips {
  readonly events: readonly ChipEvent[];
  /** Chips that say nothing at all, chips with only their visible half, and chips whose time cannot be told. */
  readonly unread: { readonly silent: number; readonly mute: number; readonly timeless: number };
  /** Doubts about the page. The doubts about an event stand beside it. */
  readonly warnings: readonly ReadingWarning[];
}

/** Every event of the chips under `root`, once each, whatever stands around them: a whole page or a piece of one. */
export function readChips(root: Element, context: ChipContext): ReadChips {
  const words = dateWords(context.lang);
  const placeOf = makePlaces(root);
  const chips = context.chips ?? findChips(root);
  const understood: Understood[] = [];
  for (const chip of chips) {
    const each = understand(chip, placeOf(chip.element), words);
    if (each) understood.push(each);
  }
  const clocks = pageClocks(understood, words.known);
  const found = new Map<string, ChipEvent[]>();
  let timeless = 0;
  for (const each of understood) {
    const event = eventOf(each, clocks);
    if (!event) {
      timeless++;
      continue;
    }
    const key = each.chip.id || each.chip.spoken.join('\n');
    let same = found.get(key);
    if (!same) found.set(key, (same = []));
    const { chip, text } = each;
    const block = calledOff(event.block, chip);
    addEvent(same, { ...event, block, token: calendarOfId(chip.id), calendar: text.calendar, element: chip.element });
  }
  const events = [...found.values()].flat().map((event) => markClockChange(event, context.zone));
  const silent = chips.length - understood.length;
  const mute = understood.filter((each) => each.mute).length;
  const count = silent + timeless;
  const warnings = count > 0 ? [warning('unread', { count })] : [];
  return { events, unread: { silent, mute, timeless }, warnings };
}

/** Declined events and tasks that are done are struck through by the page itself. */
function calledOff(block: Block, { element, spoken }: PrintedChip): Block {
  if (block.declined || block.task || !isStruckOut(element, block.title, spoken)) return block;
  return { ...block, calledOff: true };
}

/** Every chip helps to find out what kind of clock the page has and how high its hours are. */
function pageClocks(understood: readonly Understood[], known: boolean): PageClocks {
  const said = understood.flatMap(({ text: { when } }) => (when ? [when.from, ...(when.to ? [when.to] : [])] : []));
  const full = said.some((clock) => clock.full);
  const supposed = full || (known && said.every((clock) => clock.half === null));
  const samples: Sample[] = [];
  const columns = new Set<Element>();
  for (const { chip, place, text } of understood) {
    if (place.kind !== 'column' || chip.box === null) continue;
    if (place.element) columns.add(place.element);
    if (text.when === null || (!full && isUnmarked(text.when))) continue;
    const { start, end, date } = textTime(text.when);
    if (date === null && (end ?? start) <= 1440) samples.push({ box: chip.box, start, end });
  }
  return { px: pxPerHour(columns, samples), full, supposed };
}
