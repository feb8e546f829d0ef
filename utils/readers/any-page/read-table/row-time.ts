import type { Draft } from '../../../schedule-text/line/draft';
import { tidy } from '../../../schedule-text/line/trim';
import type { ClockSpan } from '../../../time/clock/clock-marks';
import type { Cell } from '../table/cell';
import type { DraftPlace } from './lanes';
import type { ColumnUses } from './column-uses';

/** When a row of a table is, and how long it says it lasts. */
export interface RowTime {
  readonly spans: readonly ClockSpan[];
  readonly minutes: number | null;
  /** There is a column of ends, and this row has none in it: a bell, which nothing ends. */
  readonly isBell: boolean;
}

/** The time in a row's time column, or in its columns of start and end; null where it has none. */
export function rowTime(row: readonly Cell[], { times, lengths }: ColumnUses): RowTime | null {
  const [a, b] = times ?? [];
  if (!a) return null;
  const minutes = lengths.map(({ x }) => minutesIn(row[x]!.text)).find((one) => one > 0) ?? null;
  const from = row[a.x]!.time?.spans;
  if (!b) return from ? { spans: from.map((span) => lasting(span, minutes)), minutes, isBell: false } : null;
  const [first, last] = [from?.[0], row[b.x]!.time?.spans[0]];
  if (!first) return null;
  return { spans: [{ ...first, to: last ? (last.to ?? last.from) : first.to }], minutes, isBell: !last };
}

/** "45 min", "(30)", "1:15"; zero where there is no length. */
function minutesIn(text: string): number {
  const [, first, rest] = /^\(?(\d{1,3})(?::([0-5]\d))?\b/.exec(text) ?? [];
  return rest === undefined ? Number(first ?? 0) : Number(first) * 60 + Number(rest);
}

/** A start and a printed length say the end as well. */
function lasting(span: ClockSpan, minutes: number | null): ClockSpan {
  const { from, to } = span;
  if (!from || to || !minutes) return span;
  const at = from.hour * 60 + from.minute + minutes;
  const hour = from.half === null ? Math.floor(at / 60) % 24 : ((Math.floor(at / 60) + 11) % 12) + 1;
  const half = from.half === 'am' && from.hour < 12 && at >= 720 ? 'pm' : from.half;
  return {
    ...span,
    to: { hour: from.half === null && from.hour <= 12 && hour > 12 ? hour - 12 : hour, minute: at % 60, half },
  };
}

/** Ends what began before a time at which the table says nothing. */
export function close(drafts: readonly Draft[] | undefined, time: RowTime | null, places: readonly DraftPlace[]): void {
  const start = time?.spans[0]?.from;
  if (!start || !drafts) return;
  for (const draft of drafts) {
    if (draft.span.to !== null || draft.span.from === null) continue;
    Object.assign(draft, { span: { ...draft.span, to: start } });
    places[draft.line]!.implied = true;
  }
}

/** A cell that reaches over several times lasts until the last of them ends. */
export function stretch(drafts: readonly Draft[], { spans }: RowTime): void {
  const to = spans.at(-1)?.to;
  if (to) for (const draft of drafts) Object.assign(draft, { span: { ...draft.span, to } });
}

/** Words under a row that have no time of their own are said about it. */
export function addNotes(drafts: readonly Draft[] | undefined, cell: Cell): void {
  for (const draft of drafts ?? []) draft.notes.push(tidy(cell.text));
}
