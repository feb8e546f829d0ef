import { For } from 'solid-js';
import { NO_RULES, type DaysKnown, type SchoolRules } from '../../../utils/model/school-days';
import { SCHOOL_WEEKDAYS, type Weekday } from '../../../utils/model/vocabulary';
import { clock, minutesOf } from '../../../utils/time/date/dates';
import type { MessageKey } from '../../../utils/model/message';
import { say } from '../../shared/say';
import { RotationAnchors } from './RotationAnchors';
import type { Keep, OptionsSource } from '../options-source';

/**
 * What no calendar says and the therapist tells once: usual times, what is so every week, and where rotation days
 * begin.
 */
export function Habits(props: { school: string; known: DaysKnown; source: OptionsSource; keep: Keep }) {
  const rules = () => props.known.rules.find(({ school }) => school === props.school) ?? NO_RULES;
  const change = (to: Partial<SchoolRules>) => void props.keep(props.source.changeRules(props.school, to));
  const weekly = (weekday: Weekday, value: string) => {
    const others = Object.entries(rules().weekly).filter(([day]) => day !== weekday);
    change({ weekly: Object.fromEntries(value === '' ? others : [...others, [weekday, value]]) });
  };
  const Time = (time: { id: string; label: MessageKey; hint: MessageKey; of: 'earlyRelease' | 'begins' }) => (
    <p class="setting">
      <label for={time.id}>{say(time.label)}</label>
      <input
        id={time.id}
        class="field"
        type="time"
        aria-describedby={`${time.id}-hint`}
        value={rules()[time.of] === null ? '' : clock(rules()[time.of]!)}
        onChange={(event) => change({ [time.of]: minutesOf(event.currentTarget.value) })}
      />
      <span class="quiet" id={`${time.id}-hint`}>
        {say(time.hint)}
      </span>
    </p>
  );
  return (
    <div class="habits">
      <h3>{say('habits_title')}</h3>
      <Time id="habit-early" label="habits_early" hint="habits_early_hint" of="earlyRelease" />
      <Time id="habit-begins" label="habits_begins" hint="habits_begins_hint" of="begins" />
      <fieldset class="weekly">
        <legend>{say('habits_weekly')}</legend>
        <For each={SCHOOL_WEEKDAYS}>
          {(weekday) => (
            <label>
              {say('days_weekday', { weekday })}
              <select class="field" onChange={(event) => weekly(weekday, event.currentTarget.value)}>
                <For each={['', 'early-release', 'late-start'] as const}>
                  {(value) => (
                    <option value={value} selected={(rules().weekly[weekday] ?? '') === value}>
                      {say(
                        value === ''
                          ? 'day_regular'
                          : value === 'early-release'
                            ? 'popup_kind_early'
                            : 'popup_kind_late',
                      )}
                    </option>
                  )}
                </For>
              </select>
            </label>
          )}
        </For>
      </fieldset>
      <RotationAnchors anchors={rules().anchors} onChange={(anchors) => change({ anchors })} />
    </div>
  );
}
