import type { IsoDate } from '../../../model/block';
import { isFullClock, settleSpans, withoutPadding, type PrintedSpan } from '../../../time/clock/printed-span';
import { DAY_MIN } from '../../../time/date/dates';
import { blockAt, type DrawnEvent } from '../drawn';

/** An event as drawn in the column or row of a day. Its time is still as printed. */
export interface PrintedEvent {
  readonly date: IsoDate;
  readonly title: string;
  readonly span: PrintedSpan;
  readonly element: Element;
  readonly note?: string | null;
  readonly location?: string | null;
  readonly group?: string | null;
}

/**
 * The events with their times in minutes: am and pm come from what is printed anywhere on the page, else from the order
 * of the day.
 */
export function timedEvents(
  printed: readonly PrintedEvent[],
  axis: readonly (PrintedSpan | null)[] = [],
): DrawnEvent[] {
  const beside = axis.flatMap((span) => span?.from ?? []);
  const spans = withoutPadding(
    printed.map(({ span }) => span),
    beside,
  );
  const full = isFullClock(spans, beside);
  const days = Map.groupBy(
    printed.map((event, i) => ({ ...event, span: spans[i]! })),
    ({ date, group }) => `${date} ${group ?? ''}`,
  );
  return [...days.values()].flatMap((day) => {
    const settled = settleSpans(
      day.map(({ span }) => span),
      full,
    );
    return day.map((event, i) => eventOf(event, settled[i]!));
  });
}

function eventOf(event: PrintedEvent, { start, end, implied }: ReturnType<typeof settleSpans>[number]): DrawnEvent {
  const { date, title, element, group = null, note = null, location = null } = event;
  // An event such as "– 9:10" began on the day before.
  const begin = start ?? 0;
  const timing = implied || start === null ? ('implied' as const) : ('stated' as const);
  const more = { end: end !== null && end <= begin ? end + DAY_MIN : end, timing, note, location };
  return { block: blockAt(date, title, begin, more), element, group };
}
