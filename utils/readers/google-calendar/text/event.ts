import { type Block, blockWith, type IsoDate } from '../../../model/block';
import type { WarningCode } from '../../../model/warning';
import { addDays, DAY_MIN, daysBetween } from '../../../time/date/dates';
import type { DateRange } from '../../../time/date/date-parts';
import { boxTime, checkTime, isUnmarked, textTime, type ChipTime } from './chip-time';
import { isTaskId } from './event-id';
import type { Understood } from './understand';

/** What is wrong with an event, as the code of a warning. */
export type EventDoubt = Extract<WarningCode, 'time-disagrees' | 'time-unclear' | 'date-disagrees' | 'clock-change'>;

/** One event, as one chip shows it. */
export interface ChipEvent {
  readonly block: Block;
  /** The event's text says its date; otherwise only its place on the page does. */
  readonly dated: boolean;
  readonly doubts: readonly EventDoubt[];
}

/** What the page as a whole tells about its clocks. */
export interface PageClocks {
  /** px of an hour; null if it cannot be measured. */
  readonly px: number | null;
  /** The page shows clocks that only a 24-hour clock has. */
  readonly full: boolean;
  /** The clocks must be 24-hour ones: the words for am and pm in the page's language are known, and none is printed. */
  readonly supposed: boolean;
}

/** Settles the date and times of a chip. Null if its time cannot be told at all. */
export function eventOf(understood: Understood, clocks: PageClocks): ChipEvent | null {
  const { text, chip } = understood;
  const { place } = chip;
  const doubts: EventDoubt[] = [];
  const settled = settleTime(understood, clocks, doubts);
  if (settled === null) return null;
  const { time, allDay, day, implied } = settled;
  const tail = believable(text.dates, place.date);
  const here = place.date === null || day === 0 ? place.date : addDays(place.date, -day);
  let date = time.date ?? here;
  if (time.date === null && tail) {
    const meets = here === null || (here >= tail.from && here <= tail.to);
    if (!meets && place.kind !== 'row') doubts.push('date-disagrees');
    // A column's date is certain, a cell's date is only counted: for a cell the text knows better.
    if (meets || place.kind !== 'column') date = tail.from;
  }
  const days = tail && date === tail.from && tail.from !== tail.to ? daysBetween(tail.from, tail.to) : 0;
  const block = blockWith({
    title: text.title,
    date,
    start: allDay ? 0 : time.start,
    end: allDay ? DAY_MIN * (days + 1) : lastDay(time, days),
    allDay,
    location: text.location,
    declined: text.declined,
    task: text.task || isTaskId(chip.id),
    timing: implied || doubts.length > 0 ? 'implied' : 'stated',
  });
  return { block, dated: time.date !== null || date === tail?.from, doubts };
}

interface Settled {
  readonly time: ChipTime;
  readonly allDay: boolean;
  readonly day: number;
  readonly implied: boolean;
}

function settleTime({ text, chip }: Understood, clocks: PageClocks, doubts: EventDoubt[]): Settled | null {
  const { place } = chip;
  const box = place.kind === 'column' ? chip.box : null;
  const { when } = text;
  if (when === null) {
    const whole = { start: 0, end: DAY_MIN, date: null };
    if (text.allDay || (box === null && (place.kind !== 'column' || chip.stacked)))
      return { time: whole, allDay: true, day: 0, implied: false };
    if (box === null || clocks.px === null) return null;
    return { time: boxTime(box, clocks.px), allDay: false, day: 0, implied: true };
  }
  const time = textTime(when);
  const unmarked = !clocks.full && isUnmarked(when);
  if (box === null || clocks.px === null) {
    if (unmarked && !clocks.supposed) doubts.push('time-unclear');
    return { time, allDay: false, day: 0, implied: false };
  }
  const checked = checkTime(time, unmarked, box, clocks.px);
  if (!checked.fits) doubts.push('time-disagrees');
  const { day } = checked;
  if (text.whenSeen && checked.time.end === null) {
    const end = boxTime(box, clocks.px).end;
    return { time: { ...checked.time, end }, allDay: false, day, implied: true };
  }
  return { time: checked.time, allDay: false, day, implied: !checked.fits };
}

/** A range of dates at the end of a timed event's text moves its end to the last of them. */
function lastDay(time: ChipTime, days: number): number | null {
  if (time.end === null || days === 0 || time.date !== null) return time.end;
  return ((time.end - 1) % DAY_MIN) + 1 + days * DAY_MIN;
}

/** A date in the years of another calendar (Persian, Buddhist) is no date of ours. */
function believable(dates: DateRange | null, here: IsoDate | null): DateRange | null {
  if (dates === null || here === null || (here >= dates.from && here <= dates.to)) return dates;
  return Math.abs(Number(here.slice(0, 4)) - Number(dates.from.slice(0, 4))) <= 1 ? dates : null;
}
