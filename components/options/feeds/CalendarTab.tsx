import type { Keep, OptionsSource, OptionsState } from '../options-source';
import { SchoolCalendars } from './SchoolCalendars';
import { SchoolDays } from '../days/SchoolDays';

/** Where the days of the schools come from, and which kinds they are. */
export function CalendarTab(props: { state: OptionsState; source: OptionsSource; keep: Keep }) {
  return (
    <>
      <SchoolCalendars state={props.state} source={props.source} keep={props.keep} />
      <SchoolDays state={props.state} source={props.source} keep={props.keep} />
    </>
  );
}
