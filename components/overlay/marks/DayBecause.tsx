import type { IsoDate } from '../../../utils/model/block';
import type { DayKind } from '../../../utils/model/day';
import { weekdayOf } from '../../../utils/time/date/dates';
import { say } from '../../shared/say';

/** The event that changes a day and the calendar it is from, or that the therapist said so. */
export function DayBecause(props: { day: DayKind; date: IsoDate }) {
  const words = () => {
    const { because, source, decided, unsaid } = props.day;
    if (decided) return say('popup_kind_you');
    if (unsaid) return say('popup_kind_unsaid');
    if (because === null) return say('popup_kind_weekly', { weekday: weekdayOf(props.date) });
    return source === undefined ? say('popup_kind_because', because) : say('popup_kind_source', because, source);
  };
  return (
    <p class="quiet" dir="auto">
      {words()}
    </p>
  );
}
