import { Show } from 'solid-js';
import type { Minutes } from '../../../utils/model/block';
import type { Settings } from '../../../utils/model/settings';
import { GoalChoice } from '../../shared/GoalChoice';
import { say } from '../../shared/say';
import { StateSelect } from '../../shared/StateSelect';
import { TimesHidden } from './TimesHidden';
import type { Keep, OptionsSource } from '../options-source';

/**
 * In minutes. Nobody visits for less than 5 or more than 90 minutes; settling for longer than 15 leaves nothing of a
 * block.
 */
const LENGTH = { min: 5, max: 90, step: 5 };
const SETTLE = { min: 0, max: 15, step: 1 };

/** What counts as a push-in time everywhere: its shortest length, the time to settle, and the goals that come first. */
export function Defaults(props: { settings: Settings; source: OptionsSource; keep: Keep; shortcut: string | null }) {
  const change = (to: Partial<Settings>) => void props.keep(props.source.changeSettings(to));
  const minutes = (field: HTMLInputElement, limits: typeof LENGTH, now: Minutes): Minutes | null => {
    const typed = field.valueAsNumber;
    const good = Number.isFinite(typed) ? Math.round(Math.min(limits.max, Math.max(limits.min, typed))) : now;
    field.value = String(good);
    return good === now ? null : good;
  };

  return (
    <section aria-labelledby="options-defaults">
      <h2 id="options-defaults">{say('options_defaults')}</h2>
      <p class="setting">
        <label for="min-length">{say('options_min_length')}</label>
        <span>
          <input
            id="min-length"
            class="field number"
            type="number"
            {...LENGTH}
            aria-describedby="min-length-hint"
            value={props.settings.minLength}
            onChange={(event) => {
              const minLength = minutes(event.currentTarget, LENGTH, props.settings.minLength);
              if (minLength !== null) change({ minLength });
            }}
          />{' '}
          {say('options_minutes')}
        </span>
        <span class="quiet" id="min-length-hint">
          {say('options_min_length_hint')}
        </span>
        <TimesHidden minLength={props.settings.minLength} source={props.source} />
      </p>
      <p class="setting">
        <label for="settle">{say('options_settle')}</label>
        <span>
          <input
            id="settle"
            class="field number"
            type="number"
            {...SETTLE}
            aria-describedby="settle-hint"
            value={props.settings.settle}
            onChange={(event) => {
              const settle = minutes(event.currentTarget, SETTLE, props.settings.settle);
              if (settle !== null) change({ settle });
            }}
          />{' '}
          {say('options_minutes')}
        </span>
        <span class="quiet" id="settle-hint">
          {say('options_settle_hint')}
        </span>
      </p>
      <p class="setting">
        <StateSelect
          label={say('notes_state')}
          state={props.settings.state}
          describedBy="state-hint"
          onChoose={(state) => change({ state })}
        />
        <span class="quiet" id="state-hint">
          {say('options_state_hint')}
        </span>
      </p>
      <GoalChoice goals={props.settings.goals} onChange={(goals) => change({ goals })} />
      <p class="setting">
        <label>
          <input
            type="checkbox"
            checked={props.settings.badge}
            onChange={(event) => change({ badge: event.currentTarget.checked })}
          />{' '}
          {say('options_badge')}
        </label>
      </p>
      <p class="setting">
        <label>
          <input
            type="checkbox"
            checked={props.settings.overlay}
            onChange={(event) => change({ overlay: event.currentTarget.checked })}
          />{' '}
          {say('options_overlay')}
        </label>
        <span class="quiet">
          <Show when={props.shortcut} fallback={say('options_shortcut_none')}>
            {(keys) => say('options_shortcut', keys())}
          </Show>
        </span>
      </p>
    </section>
  );
}
