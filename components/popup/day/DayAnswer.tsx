import { Show } from 'solid-js';
import type { ClassroomDay } from '../../../utils/look-up/classroom-day';
import { dayHeadline, weekendNotice } from '../../../utils/look-up/day-headline';
import { isSample } from '../../../utils/look-up/sample-room';
import { shownDate } from '../../../utils/look-up/shown-date';
import type { IsoDate, Minutes } from '../../../utils/model/block';
import { say } from '../../shared/say';
import { placeWords } from '../../shared/source-words';
import { ComingDays } from './ComingDays';
import type { Decide } from './DayKindNotice';
import { DayRows } from './DayRows';
import { isDoubtful, LATER_PARTS } from '../later-parts';
import type { PopupSource, RowDeeds } from '../popup-source';
import './DayAnswer.css';

/** One day of one classroom: the answer in one line, how it is known, what is unusual, then block by block. */
export function DayAnswer(props: {
  day: ClassroomDay;
  now: { readonly date: IsoDate; readonly minutes: Minutes };
  source: PopupSource;
  onDecide: Decide;
  /** Which source of the classroom counts if two contradict each other. */
  onBelieve: (source: string | null) => void;
  deeds: RowDeeds;
}) {
  // The kind of the day shown already stands above.
  const coming = () => props.source.coming(props.day.classroom).filter(({ date }) => date !== props.day.date);
  const minutes = () => (props.day.date === props.now.date ? props.now.minutes : null);
  const weekend = () =>
    props.day.date === shownDate(props.now.date) ? weekendNotice(props.now.date, props.day.date) : null;
  const headline = () => {
    const words = say.message(dayHeadline(props.day, minutes()));
    return minutes() === null ? say('popup_head_on', { date: props.day.date }, words) : words;
  };
  const places = () => [...new Set(props.day.sources.map(placeWords))].join(' + ');
  const basis = () => {
    const known = props.day.basis;
    if (isSample(props.day.classroom)) return say('popup_basis_sample');
    if (known.said === 'nothing') return say('popup_basis_nothing');
    if (known.said === 'posted') {
      const [place, weekday] = [placeWords(known), { weekday: known.weekday }];
      const said = known.readOn
        ? say('popup_basis_posted', place, { day: known.readOn }, weekday)
        : say('popup_basis_posted_undated', place, weekday);
      return known.dayType === null ? said : say('popup_basis_posted_type', said, known.dayType);
    }
    if (known.said === 'read')
      return known.readOn
        ? say('popup_basis_read', places(), { day: known.readOn })
        : say('popup_basis_read_undated', places());
    return known.readOn
      ? say('popup_basis_typical', { weekday: known.weekday }, { day: known.readOn })
      : say('popup_basis_typical_undated', { weekday: known.weekday });
  };

  return (
    <>
      <div class="answer">
        <Show when={weekend()}>{(notice) => <p class="quiet">{say.message(notice())}</p>}</Show>
        <h2 dir="auto">{headline()}</h2>
        <p class="basis quiet" data-basis={props.day.basis.said}>
          {basis()}
        </p>
      </div>
      <LATER_PARTS.DaySources day={props.day} onBelieve={props.onBelieve} />
      <Show when={props.day.kind}>
        {(kind) => <LATER_PARTS.DayKindNotice kind={kind()} day={props.day} onDecide={props.onDecide} />}
      </Show>
      <ComingDays days={coming()} />
      <Show when={props.day.rows.length > 0 && props.day.kind?.kind !== 'no-school'}>
        <Show when={isDoubtful(props.day)}>
          <LATER_PARTS.OneLook day={props.day} deeds={props.deeds} />
        </Show>
        <DayRows day={props.day} minutes={minutes()} today={props.now.date} source={props.source} deeds={props.deeds} />
      </Show>
      <Show when={props.day.kind === null}>
        <button type="button" class="button plain day-closed" onClick={() => props.onDecide('no-school')}>
          {say('popup_day_closed')}
        </button>
      </Show>
    </>
  );
}
