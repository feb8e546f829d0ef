import { weekdaysOfRow, type Series } from '../../utils/files/preview/series';
import { say } from '../shared/say';

/**
 * The days of a row: its date, "Mon–Fri · Sep 14 – Jun 11 (258 days)", its weekdays, or its rotation day; empty for any
 * day.
 */
export function rowDaysText({ blocks }: Pick<Series, 'blocks'>): string {
  const { date, rotation } = blocks[0]!;
  const weekdays = weekdaysOfRow({ blocks });
  if (date !== null) {
    const last = blocks.at(-1)!.date!;
    return blocks.length === 1
      ? say('overlay_date', { date })
      : say('files_series', { weekdays }, { day: date }, { day: last }, blocks.length);
  }
  const on = weekdays.length > 0 ? say('files_days', { weekdays }) : '';
  return [on, rotation ?? ''].filter((part) => part !== '').join(' · ');
}
