import { createSignal, For, Show, untrack } from 'solid-js';
import { CalendarAccess } from '../shared/CalendarAccess';
import { GoalChoice } from '../shared/GoalChoice';
import { RankMark } from '../shared/RankMark';
import { say } from '../shared/say';
import { DrawnDay } from './DrawnDay';
import { PinHint } from './PinHint';
import { TryIt } from './TryIt';
import type { WelcomeSource, WelcomeStart } from './welcome-source';
import './Welcome.css';

const LEGEND = [
  { rank: 'best', words: 'panel_legend_best' },
  { rank: 'good', words: 'panel_legend_good' },
  { rank: 'possible', words: 'panel_legend_possible' },
] as const;

/** The first page after installing: what PushIn does, something to try it on, and what it may read. */
export function Welcome(props: { start: WelcomeStart; source: WelcomeSource }) {
  const [goals, setGoals] = createSignal(untrack(() => props.start.goals));
  return (
    <main class="welcome">
      <header class="hero">
        <div>
          <p class="brand">{say('extName')}</p>
          <h1>{say('welcome_title')}</h1>
          <ol class="steps">
            <li>{say('welcome_step_read')}</li>
            <li>{say('welcome_step_find')}</li>
            <li>{say('welcome_step_answer')}</li>
          </ol>
        </div>
        <DrawnDay />
      </header>
      <Show when={!props.start.access}>
        <section class="notice" aria-labelledby="welcome-access">
          <h2 id="welcome-access">{say('welcome_access')}</h2>
          <CalendarAccess />
        </section>
      </Show>
      <section aria-labelledby="welcome-pin">
        <h2 id="welcome-pin">{say('welcome_pin_title')}</h2>
        <PinHint />
      </section>
      <section class="welcome-goals">
        <GoalChoice
          goals={goals()}
          onChange={(chosen) => {
            setGoals(chosen);
            void props.source.setGoals(chosen);
          }}
        />
      </section>
      <TryIt hasSample={props.start.hasSample} source={props.source} />
      <section aria-labelledby="welcome-legend">
        <h2 id="welcome-legend">{say('panel_legend')}</h2>
        <ul class="welcome-legend">
          <For each={LEGEND}>
            {({ rank, words }) => (
              <li>
                <RankMark rank={rank} learned={false} /> {say(words)}
              </li>
            )}
          </For>
        </ul>
      </section>
      <section aria-labelledby="welcome-privacy">
        <h2 id="welcome-privacy">{say('welcome_privacy')}</h2>
        <ul class="points">
          <li>{say('privacy_reads')}</li>
          <li>{say('privacy_not')}</li>
          <li>{say('privacy_stays')}</li>
        </ul>
      </section>
    </main>
  );
}
