import { For, Show } from 'solid-js';
import { spanText } from '../../utils/words/say/clock-words';
import { locale, say } from '../shared/say';
import './DrawnDay.css';

/** How many px a minute of the drawing has. */
const SCALE = 1.5;
const START = 522;
/** px. The right edge of the drawn lessons. */
const EDGE = 332;
const BLOCKS = [
  { from: 530, to: 555, title: 'welcome_drawn_meeting', window: null },
  { from: 560, to: 610, title: 'welcome_drawn_writing', window: [575, 600] },
  { from: 615, to: 635, title: 'welcome_drawn_recess', window: null },
  { from: 640, to: 700, title: 'welcome_drawn_math', window: null },
] as const;

/** A drawn morning with one push-in time in it: what the therapist will see, without showing anybody's page. */
export function DrawnDay() {
  const y = (minutes: number) => (minutes - START) * SCALE;
  const middle = ([from, to]: readonly [number, number]) => y((from + to) / 2);
  return (
    <svg class="drawn-day" viewBox="0 0 340 276" role="img" aria-label={say('welcome_drawn')}>
      <For each={[540, 600, 660]}>{(hour) => <line class="hour" x1="0" x2="340" y1={y(hour)} y2={y(hour)} />}</For>
      <For each={BLOCKS}>
        {(block) => (
          <>
            <rect
              class="block"
              x="8"
              y={y(block.from)}
              width={EDGE - 8}
              height={y(block.to) - y(block.from) - 2}
              rx="5"
            />
            <Show when={block.window}>
              {(window) => (
                <>
                  <rect class="minutes" x={EDGE - 86} y={middle(window()) - 9} width="76" height="18" rx="3" />
                  <text class="minutes-text" x={EDGE - 48} y={middle(window()) + 4.5} text-anchor="middle">
                    {spanText(window()[0], window()[1], locale)}
                  </text>
                  <rect
                    class="band"
                    x={EDGE - 8}
                    y={y(window()[0])}
                    width="8"
                    height={y(window()[1]) - y(window()[0])}
                    rx="3"
                  />
                </>
              )}
            </Show>
            <text class="title" x="16" y={y(block.from) + 16}>
              {say(block.title)}
            </text>
            <text class="time" x="16" y={y(block.from) + 31}>
              <Show when={block.to - block.from > 30}>{spanText(block.from, block.to, locale)}</Show>
            </text>
          </>
        )}
      </For>
    </svg>
  );
}
