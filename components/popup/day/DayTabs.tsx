import { For, Show } from 'solid-js';
import { schoolWeek, shownDate } from '../../../utils/look-up/shown-date';
import type { IsoDate } from '../../../utils/model/block';
import { addDays, weekdayOf } from '../../../utils/time/date/dates';
import { tabText, weekText } from '../../../utils/words/say/clock-words';
import { locale, say } from '../../shared/say';
import './DayTabs.css';

/** Monday to Friday of one week as tabs. The arrow keys go on into the weeks before and after. */
export function DayTabs(props: { today: IsoDate; selected: IsoDate; onSelect: (date: IsoDate) => Promise<void> }) {
  let list!: HTMLDivElement;
  const week = () => schoolWeek(props.selected);

  const go = async (date: IsoDate) => {
    await props.onSelect(date);
    list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const weekday = weekdayOf(props.selected);
    const to =
      event.key === 'ArrowRight'
        ? addDays(props.selected, weekday === 'fri' ? 3 : 1)
        : event.key === 'ArrowLeft'
          ? addDays(props.selected, weekday === 'mon' ? -3 : -1)
          : event.key === 'Home'
            ? week()[0]
            : event.key === 'End'
              ? week()[4]
              : undefined;
    if (to === undefined) return;
    event.preventDefault();
    void go(to);
  };

  return (
    <nav class="days" aria-label={say('popup_days')}>
      <div class="days-week">
        <span aria-live="polite">{weekText(week()[0]!, week()[4]!, locale)}</span>
        <Show when={!week().includes(shownDate(props.today))}>
          <button type="button" class="chip" onClick={() => void props.onSelect(shownDate(props.today))}>
            {say('popup_today')}
          </button>
        </Show>
      </div>
      <button
        type="button"
        class="days-step"
        aria-label={say('popup_week_before')}
        onClick={() => void props.onSelect(addDays(props.selected, -7))}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <div ref={list} class="days-list" role="tablist" aria-label={say('popup_days')} onKeyDown={onKeyDown}>
        <For each={week()}>
          {(date) => (
            <button
              type="button"
              role="tab"
              id={`day-${date}`}
              aria-controls="popup-day"
              aria-selected={date === props.selected}
              tabindex={date === props.selected ? 0 : -1}
              classList={{ today: date === props.today }}
              onClick={() => void props.onSelect(date)}
            >
              <span>{tabText(date, locale).weekday}</span>
              <span class="day-number">{tabText(date, locale).day}</span>
              <span class="visually-hidden">
                {date === props.today ? say('popup_tab_today', { day: date }) : say('popup_tab', { day: date })}
              </span>
            </button>
          )}
        </For>
      </div>
      <button
        type="button"
        class="days-step"
        aria-label={say('popup_week_after')}
        onClick={() => void props.onSelect(addDays(props.selected, 7))}
      >
        <span aria-hidden="true">›</span>
      </button>
    </nav>
  );
}
