import type { IsoDate } from '../../../utils/model/block';
import { isoDate } from '../../../utils/time/date/dates';

/** A sheet to print: today in all rooms, or the week of a date in one. */
export type SheetAsked =
  { readonly sheet: 'today' } | { readonly sheet: 'week'; readonly room: string; readonly date: IsoDate };

/** The popup's own page, opened as a sheet in a tab. */
export function sheetAddress(asked: SheetAsked): string {
  const { sheet, ...more } = asked;
  return `/popup.html?${new URLSearchParams({ print: sheet, ...more }).toString()}`;
}

/** What an address asks to print; null if nothing. An invalid date stands for today. */
export function sheetAsked(search: string, today: IsoDate): SheetAsked | null {
  const asked = new URLSearchParams(search);
  if (asked.get('print') === 'today') return { sheet: 'today' };
  if (asked.get('print') !== 'week') return null;
  const parts = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(asked.get('date') ?? '')?.groups;
  const date = parts && isoDate(Number(parts.year), Number(parts.month), Number(parts.day));
  return { sheet: 'week', room: asked.get('room') ?? '', date: date || today };
}
