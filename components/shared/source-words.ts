import type { SourceChange, SourceDispute, SourceTelling, DatedDifference } from '../../utils/look-up/source-news';
import type { BlockDifference } from '../../utils/look-up/block-differences';
import { PASTED } from '../../utils/model/pasted';
import { NEVER } from '../../utils/time/past';
import { dateOf } from './date-of';
import { say } from './say';

/** At most this many dates are named one by one; the others are counted. */
const NAMED = 3;
const DAY_MIN = 1440;

type Place = Pick<SourceTelling, 'where' | 'name'>;

/** Where something was read, in a therapist's words. */
export function placeWords({ where }: Pick<Place, 'where'>): string {
  if (where === '') return say('source_calendar');
  if (where === PASTED) return say('source_pasted');
  // The rest of the address does not say which calendar it is.
  return where.startsWith('calendar.google.com') ? say('source_google') : where;
}

/** Words that tell two places apart: the names of their calendars, if they stand on the same page. */
export function placesApart(one: Place, other: Place): readonly [string, string] {
  const [first, second] = [placeWords(one), placeWords(other)];
  if (first !== second || !one.name || !other.name || one.name === other.name) return [first, second];
  return [one.name, other.name];
}

/**
 * Lines such as "Writing: 9:00–9:45 is now 9:15–10:00".
 * @param dated says on which dates as well.
 */
export function changeLines({ differences }: SourceChange, dated: boolean): string[] {
  return differences.map((told) => withDates(changeWords(told), told, dated));
}

/** Lines such as "Writing: 9:00–9:45 on maple.example, 9:15–10:00 on oak.example". */
export function disputeLines({ one, other, differences }: SourceDispute, dated: boolean): string[] {
  const [here, there] = placesApart(one, other);
  return differences.map((told) => withDates(disputeWords(told, here, there), told, dated));
}

/** Words such as "Changed since Sep 10"; without a date if a clock that ran ahead gave it. */
export function sinceWords({ since }: SourceChange): string {
  return since > NEVER ? say('source_changed', { day: dateOf(since) }) : say('source_changed_undated');
}

function withDates(words: string, { dates }: DatedDifference, dated: boolean): string {
  if (!dated || dates.length === 0) return words;
  const [first, ...others] = dates.slice(0, NAMED).map((date) => say('source_date', { day: date }));
  const named = [first, ...others].join(', ');
  const rest = dates.length - NAMED;
  return rest > 0 ? say('source_on_more', words, named, rest) : say('source_on', words, named);
}

function changeWords({ title, one, other }: BlockDifference): string {
  if (!one) return say('options_source_new', title, said(other));
  return other
    ? say('options_source_moved', title, said(one), said(other))
    : say('options_source_gone', title, said(one));
}

function disputeWords({ title, one, other }: BlockDifference, here: string, there: string): string {
  const none = say('options_source_none');
  return say('options_source_says', title, one ? said(one) : none, here, other ? said(other) : none, there);
}

function said(span: BlockDifference['one']): string {
  if (!span) return '';
  const [start, end] = span;
  if (start === 0 && end !== null && end % DAY_MIN === 0 && end > 0) return say('source_all_day');
  return end === null ? say('popup_from', { time: start }) : say('popup_span', { span: [start, end] });
}
