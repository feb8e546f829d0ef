import { createMemo, For, Show } from 'solid-js';
import { monthDays, monthsOn } from '../../../utils/look-up/month-days';
import type { IsoDate } from '../../../utils/model/block';
import type { SchoolDay } from '../../../utils/pipeline/school-day';
import { addDays } from '../../../utils/time/date/dates';
import { monthName, tabText } from '../../../utils/words/say/clock-words';
import { dayKindWords } from '../../../utils/words/say/day-kind-words';
import { weekOrder } from '../../../utils/words/week-order';
import { locale, say } from '../../shared/say';

/** How many days a key moves; months for the page keys. */
const STEPS: Readonly<Record<string, (date: IsoDate) => IsoDate>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  PageUp: (date) => monthsOn(date, -1),
  PageDown: (date) => monthsOn(date, 1),
};

const ORDER = weekOrder(locale);

/** A month of day kinds. The arrow keys move within it, the page keys turn it. The day with the focus is described. */
export function DayMonth(props: {
  date: IsoDate;
  today: IsoDate;
  dayOn: (date: IsoDate) => SchoolDay;
  rotation: (from: IsoDate, to: IsoDate) => ReadonlyMap<IsoDate, readonly string[]>;
  onDate: (date: IsoDate) => void;
}) {
  let table!: HTMLTableElement;
  const month = createMemo(() => props.date.slice(0, 7));
  const weeks = createMemo(() => monthDays(`${month()}-01`, ORDER));
  const rotations = createMemo(() => props.rotation(`${month()}-01`, monthsOn(`${month()}-31`, 0)));
  const rotationOn = (date: IsoDate) => (rotations().get(date) ?? []).join(', ');
  const words = (day: SchoolDay) =>
    day.kind === 'weekend' || (day.kind === 'regular' && !day.decided)
      ? ''
      : say.message(dayKindWords(day.kind, day.start, day.end));

  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    props.onDate(step(props.date));
    table.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  return (
    <div class="month">
      <div class="month-head">
        <button
          type="button"
          class="button plain"
          aria-label={say('days_month_before')}
          onClick={() => props.onDate(monthsOn(props.date, -1))}
        >
          ‹
        </button>
        <h3 aria-live="polite">{monthName(props.date, locale)}</h3>
        <button
          type="button"
          class="button plain"
          aria-label={say('days_month_after')}
          onClick={() => props.onDate(monthsOn(props.date, 1))}
        >
          ›
        </button>
      </div>
      <table ref={table} role="grid" aria-label={say('days_grid')} onKeyDown={walk}>
        <thead>
          <tr>
            <For each={ORDER}>
              {(weekday) => (
                <th scope="col" abbr={say('days_weekday', { weekday })}>
                  {say('files_days', { weekdays: [weekday] })}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={weeks()}>
            {(week) => (
              <tr>
                <For each={week}>
                  {(date) => (
                    <Show when={date} fallback={<td />} keyed>
                      {(shown) => (
                        <td
                          role="gridcell"
                          tabindex={shown === props.date ? 0 : -1}
                          aria-selected={shown === props.date}
                          aria-current={shown === props.today ? 'date' : undefined}
                          data-kind={props.dayOn(shown).kind}
                          onClick={() => props.onDate(shown)}
                        >
                          <span class="visually-hidden">{say('days_day', { date: shown })}</span>
                          <span class="month-number" aria-hidden="true">
                            {tabText(shown, locale).day}
                          </span>
                          <span class="month-rotation">{rotationOn(shown)}</span>
                          <span class="month-kind">{words(props.dayOn(shown))}</span>
                        </td>
                      )}
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
