import type { IsoDate } from '../../model/block';
import type { Message, MessageArg } from '../../model/message';
import type { Doubt, WarningArgs, WarningCode } from '../../model/warning';
import { message } from './message';

type Sayings = { readonly [C in WarningCode]: (args: WarningArgs<C>, date: IsoDate | null) => Message };

const SAYINGS: Sayings = {
  'row-not-read': ({ words }) => message('warning_row_not_read', words),
  'closing-unclear': ({ words }) => message('warning_closing_unclear', words),
  'certain-dates': ({ words }) => message('warning_certain_dates', words),
  'length-disagrees': ({ title, minutes, printed }) => message('warning_length_disagrees', title, minutes, printed),
  'times-contradict': ({ title, printed }) => message('warning_times_contradict', title, printed),
  'times-mended': ({ title, printed, start, end }) =>
    end === null
      ? message('warning_start_mended', title, printed, { time: start })
      : message('warning_times_mended', title, printed, { span: [start, end] }),
  'columns-as-weekdays': ({ from, to }) => message('warning_columns_as_weekdays', { weekday: from }, { weekday: to }),
  'columns-as-days': ({ count }) => message('warning_columns_as_days', count),
  cancelled: ({ title }) => message('warning_cancelled', title),
  'unreadable-date': ({ title }) => message('warning_unreadable_date', title),
  'end-before-start': ({ title }) => message('warning_end_before_start', title),
  'time-disagrees': ({ start }, date) => message('warning_time_disagrees', dayOf(date), { time: start }),
  'time-unclear': ({ start }, date) => message('warning_time_unclear', dayOf(date), { time: start }),
  'date-disagrees': ({ start }, date) => message('warning_date_disagrees', dayOf(date), { time: start }),
  'clock-change': ({ start }, date) => message('warning_clock_change', dayOf(date), { time: start }),
  'implied-times': (_, date) => message('warning_implied_times', dayOf(date)),
  'more-events': ({ shown, all }, date) =>
    shown === null || all === null
      ? message('warning_more_events', dayOf(date))
      : message('warning_more_events_counted', dayOf(date), shown, all),
  'perhaps-more-events': (_, date) => message('warning_perhaps_more_events', dayOf(date)),
  unread: ({ count }) => (count === 1 ? message('warning_unread_one') : message('warning_unread', count)),
  'no-time': ({ count }) => (count === 1 ? message('warning_no_time_one') : message('warning_no_time', count)),
  'date-relative': () => message('warning_date_relative'),
  'dates-unclear': ({ from }) => message('warning_dates_unclear', { date: from }),
  'other-zone': ({ zone }) => message('warning_other_zone', zone),
  'other-days': () => message('warning_other_days'),
  'calendar-unread': () => message('warning_calendar_unread'),
  'damaged-data': () => message('warning_damaged_data'),
  'calendars-left-out': ({ count }) =>
    count === 1 ? message('warning_calendars_left_out_one') : message('warning_calendars_left_out', count),
  'events-left-out': ({ count }) =>
    count === 1 ? message('warning_events_left_out_one') : message('warning_events_left_out', count),
  'row-without-title': ({ row }) => message('warning_row_without_title', row),
  'row-without-date': ({ row }) => message('warning_row_without_date', row),
  'no-start': ({ line, title }) => message('warning_no_start', line, titleOf(title)),
  'bad-start': ({ line, title }) => message('warning_bad_start', line, titleOf(title)),
  'bad-time': ({ line, title }) => message('warning_bad_time', line, titleOf(title)),
  'bad-rule': ({ line, title }) => message('warning_bad_rule', line, titleOf(title)),
  'too-often': ({ line, title }) => message('warning_too_often', line, titleOf(title)),
  'too-many-times': ({ line, title }) => message('warning_too_many_times', line, titleOf(title)),
  'unknown-zone': ({ line, title, zone }) => message('warning_unknown_zone', line, titleOf(title), zone),
  'ends-before-start': ({ line, title }) => message('warning_ends_before_start', line, titleOf(title)),
  'unfinished-event': ({ line }) => message('warning_unfinished_event', line),
  'cut-short': ({ line }) => message('warning_cut_short', line),
  'more-problems': ({ line, count }) =>
    count === 1 ? message('warning_more_problems_one', line) : message('warning_more_problems', line, count),
};

/** Whether this version has words for a doubt: a page's script may be of another, or no longer ours. */
export function isSayable({ code }: Doubt): boolean {
  return Object.hasOwn(SAYINGS, code);
}

/** A doubt about a reading as a sentence. */
export function warningMessage<C extends WarningCode>({ code, args, date }: Doubt<C>): Message {
  const saying = SAYINGS[code] as (args: WarningArgs<C>, date: IsoDate | null) => Message;
  return saying(args as WarningArgs<C>, date);
}

function dayOf(date: IsoDate | null): MessageArg {
  return date === null ? { word: 'warning_some_day' } : { date };
}

function titleOf(title: string | null): MessageArg {
  return title ?? { word: 'warning_no_title' };
}
