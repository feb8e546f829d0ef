import type { Message, MessageArg, MessageKey } from '../../model/message';
import type { MissingPart, MissingPartCode } from '../../model/missing-part';
import { message } from './message';

const KEYS: Readonly<Record<MissingPartCode, MessageKey>> = {
  'axis-hours': 'missing_axis_hours',
  calendar: 'missing_calendar',
  'calendar-in-reach': 'missing_calendar_in_reach',
  'column-dates': 'missing_column_dates',
  'column-hours': 'missing_column_hours',
  'day-columns': 'missing_day_columns',
  'day-dates': 'missing_day_dates',
  'event-dates': 'missing_event_dates',
  'event-ids': 'missing_event_ids',
  'event-texts': 'missing_event_texts',
  'event-times': 'missing_event_times',
  'event-titles': 'missing_event_titles',
  events: 'missing_events',
  grid: 'missing_grid',
  'list-texts': 'missing_list_texts',
  'schedule-rows': 'missing_schedule_rows',
  'view-with-days': 'missing_view_with_days',
  'week-or-agenda': 'missing_week_or_agenda',
  unforeseen: 'missing_unforeseen',
};

/** What fills "Not found: $1 ($2)": words for the part, and what it was looked for by. */
export function missingArgs({ part, mark }: MissingPart): readonly [MessageArg, string] {
  return [{ word: Object.hasOwn(KEYS, part) ? KEYS[part] : 'missing_unforeseen' }, mark ?? part];
}

/** What could not be found on a page, as a line for the OT and for a bug report. */
export function missingMessage(missing: MissingPart): Message {
  return message('popup_page_missing', ...missingArgs(missing));
}
