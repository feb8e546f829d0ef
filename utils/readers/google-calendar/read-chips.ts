import type { Block } from '../../model/block';
import { warning, type ReadingWarning } from '../../model/warning';
import { dateWords } from '../../time/date/date-words';
import { isUnmarked, textTime } from './text/chip-time';
import { isStruckTitle } from '../struck-out';
import type { CalendarCopy, CopiedChip } from './copy';
import { markClockChange } from './doubts';
import { eventOf, type PageClocks } from './text/event';
import { calendarOfId } from './text/event-id';
import { addEvent } from './merge';
import { pxPerHour, type Sample } from './page/scale';
import type { OwnedEvent } from './timetables';
import { understand, type Understood } from './text/understand';

export interface ChipContext {
  /** BCP 47 language of the page; null when it does not say. */
  readonly lang: string | null;
  /** px of an hour by column, as the page's own styles tell it. */
  readonly hours: CalendarCopy['hours'];
  /** IANA name, for the days on which clocks change; asked only for events of the small hours. */
  zone(): string;
}

export interface ChipEvent extends OwnedEvent {
  /** Its place among the chips. */
  readonly chip: number;
}

export interface ReadChips {
  readonly events: readonly ChipEvent[];
  /** Chips that say nothing at all, chips with only their visible half, and chips whose time cannot be told. */
  readonly unread: { readonly silent: number; readonly mute: number; readonly timeless: number };
  /** Doubts about the page. The doubts about an event stand beside it. */
  readonly warnings: readonly ReadingWarning[];
}

/** Every event of the chips, once each, whatever stands around them: a whole page or a piece of one. */
export function readChips(chips: readonly CopiedChip[], context: ChipContext): ReadChips {
  const words = dateWords(context.lang);
  const understood: (Understood & { readonly at: number })[] = [];
  for (const [at, chip] of chips.entries()) {
    const each = understand(chip, words);
    if (each) understood.push({ ...each, at });
  }
  const clocks = pageClocks(understood, words.known, context.hours);
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
    addEvent(same, { ...event, block, token: calendarOfId(chip.id), calendar: text.calendar, chip: each.at });
  }
  const events = [...found.values()].flat().map((event) => markClockChange(event, context.zone));
  const silent = chips.length - understood.length;
  const mute = understood.filter((each) => each.mute).length;
  const count = silent + timeless;
  const warnings = count > 0 ? [warning('unread', { count })] : [];
  return { events, unread: { silent, mute, timeless }, warnings };
}

/** Declined events and tasks that are done are struck through by the page itself. */
function calledOff(block: Block, { struck, spoken }: CopiedChip): Block {
  if (block.declined || block.task || !struck || !isStruckTitle(struck, block.title, spoken)) return block;
  return { ...block, calledOff: true };
}

/** Every chip helps to find out what kind of clock the page has and how high its hours are. */
function pageClocks(understood: readonly Understood[], known: boolean, hours: CalendarCopy['hours']): PageClocks {
  const said = understood.flatMap(({ text: { when } }) => (when ? [when.from, ...(when.to ? [when.to] : [])] : []));
  const full = said.some((clock) => clock.full);
  const supposed = full || (known && said.every((clock) => clock.half === null));
  const samples: Sample[] = [];
  let measured: number | null = null;
  for (const { chip, text } of understood) {
    const { place } = chip;
    if (place.kind !== 'column' || chip.box === null) continue;
    if (place.column !== null) measured ??= hours[place.column] ?? null;
    if (text.when === null || (!full && isUnmarked(text.when))) continue;
    const { start, end, date } = textTime(text.when);
    if (date === null && (end ?? start) <= 1440) samples.push({ box: chip.box, start, end });
  }
  return { px: pxPerHour(measured, samples), full, supposed };
}
