import { createSignal, Show, untrack } from 'solid-js';
import { CalendarAccess } from '../shared/CalendarAccess';
import { GoalChoice } from '../shared/GoalChoice';
import { say } from '../shared/say';
import { DrawnDay } from './DrawnDay';
import { TryIt } from './TryIt';
import type { WelcomeSource, WelcomeStart } from './welcome-source';
import './Welcome.css';

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
      <TryIt hasSample={props.start.hasSample} source={props.source} />
      <section aria-labelledby="welcome-goals">
        <h2 id="welcome-goals">{say('welcome_goals')}</h2>
        <GoalChoice
          goals={goals()}
          onChange={(chosen) => {
            setGoals(chosen);
            void props.source.setGoals(chosen);
          }}
        />
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
