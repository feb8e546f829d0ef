import { createMemo, createSignal, For, Show } from 'solid-js';
import { dayMarks } from '../../../utils/overlay/day-marks';
import { dayKindWords } from '../../../utils/words/say/day-kind-words';
import { say } from '../../shared/say';
import { boxStyle } from '../box-style';
import { DayCard } from './DayCard';
import type { Deeds, OverlayView } from '../view';

/** The dot stands in this many px at the right of a day, over no event if the page leaves so much free. */
const STRIP = 12;

/**
 * A dot at the top of each changed day whose event the page does not show. It stays in sight as the day scrolls, and
 * says why when it is pressed.
 */
export function DayMarks(props: { view: OverlayView; deeds: Deeds }) {
  const [open, setOpen] = createSignal<string | null>(null);
  const marks = createMemo(() => {
    const survey = props.view.survey();
    return survey ? dayMarks(survey) : [];
  });
  const boxOf = (date: string) => props.view.placement().days.get(date);
  const elements = new Map<string, HTMLElement>();
  const words = (date: string) => {
    const day = marks().find((mark) => mark.date === date)?.kinds[0]?.day;
    return day ? say.message(dayKindWords(day.kind, day.from, day.until)) : '';
  };
  const dates = createMemo(() => marks().map(({ date }) => date), [], { equals: (a, b) => a.join() === b.join() });
  const aboutOf = (date: string) => {
    const box = elements.get(date)?.getBoundingClientRect();
    return box ? { lesson: box, mark: box } : null;
  };
  const close = (date: string, giveFocusBack: boolean) => {
    setOpen(null);
    if (giveFocusBack) elements.get(date)?.focus({ preventScroll: true });
  };
  return (
    <div class="day-marks" role="group" aria-label={say('overlay_days')}>
      <For each={dates()}>
        {(date) => (
          <Show when={boxOf(date)}>
            {(box) => (
              <div
                class="day-strip"
                style={boxStyle({ ...box(), left: box().left + box().width - STRIP, width: STRIP })}
              >
                <button
                  ref={(element) => elements.set(date, element)}
                  type="button"
                  class="day-mark"
                  data-day={date}
                  aria-haspopup="dialog"
                  aria-expanded={open() === date}
                  aria-label={say('overlay_day', { date }, words(date))}
                  title={words(date)}
                  on:click={() => setOpen(date)}
                />
              </div>
            )}
          </Show>
        )}
      </For>
      <Show when={marks().find(({ date }) => date === open())}>
        {(mark) => (
          <DayCard
            mark={mark()}
            about={() => aboutOf(mark().date)}
            attached={props.view.attached}
            deeds={props.deeds}
            elsewhere={props.view.elsewhere ?? false}
            onClose={(back) => close(mark().date, back)}
          />
        )}
      </Show>
    </div>
  );
}
