import { For, Show } from 'solid-js';
import type { ClassroomDay } from '../../../utils/look-up/classroom-day';
import { dayHeadline } from '../../../utils/look-up/day-headline';
import { dayName, weekText } from '../../../utils/words/say/clock-words';
import { dayKindWords } from '../../../utils/words/say/day-kind-words';
import { locale, say } from '../../shared/say';
import { PrintTimes, printTimesOf } from './PrintTimes';
import './PrintSheet.css';

/** From this many lines on, a sheet is set smaller, and then smaller still, so that it stays on one page. */
const SMALL_FROM_LINES = 45;
const VERY_MANY = 100;

/** Days of one room, or one day of all rooms, on one page in black and white. */
export function PrintSheet(props: { sheet: 'today' | 'week'; days: readonly ClassroomDay[] }) {
  const times = () => printTimesOf(props.days);
  const size = () => (times().length > VERY_MANY ? 'small' : times().length > SMALL_FROM_LINES ? 'less' : 'usual');
  const title = () => {
    const first = props.days[0];
    const last = props.days.at(-1);
    if (!first || !last) return say('print_nothing');
    return props.sheet === 'today'
      ? say('print_today', dayName(first.date, locale))
      : say('print_week', first.classroom.name, weekText(first.date, last.date, locale));
  };
  const without = () => props.days.filter((day) => printTimesOf([day]).length === 0);
  const why = (day: ClassroomDay) => say.message(dayHeadline(day, null));

  return (
    <main class="print" data-size={size()}>
      <header class="print-top">
        <h1 dir="auto">{title()}</h1>
        <Show when={props.days.length > 0}>
          <button type="button" class="button" onClick={() => window.print()}>
            {say('print_do')}
          </button>
        </Show>
      </header>
      <Show
        when={props.sheet === 'week'}
        fallback={
          <>
            <PrintTimes times={times()} rooms />
            <Show when={without().length > 0}>
              <h2>{say('print_without')}</h2>
              <ul class="print-without">
                <For each={without()}>
                  {(day) => (
                    <li dir="auto">
                      {day.classroom.name}: {why(day)}
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </>
        }
      >
        <For each={props.days}>
          {(day) => (
            <section class="print-day">
              <h2>{dayName(day.date, locale)}</h2>
              <Show when={day.kind && day.kind.kind !== 'no-school' ? day.kind : null}>
                {(kind) => <p>{say.message(dayKindWords(kind().kind, kind().from, kind().until))}</p>}
              </Show>
              <Show when={printTimesOf([day]).length > 0} fallback={<p>{why(day)}</p>}>
                <PrintTimes times={printTimesOf([day])} rooms={false} />
              </Show>
            </section>
          )}
        </For>
      </Show>
      <p class="print-note">{say('print_note')}</p>
    </main>
  );
}
