import { For, Show } from 'solid-js';
import type { Classroom } from '../../../utils/model/classroom';
import type { Said, Told } from '../../../utils/model/told';
import { message } from '../../../utils/words/say/message';
import { nameOf } from '../../../utils/words/say/names';
import { say } from '../../shared/say';
import type { Later, OptionsSource, OptionsState } from '../options-source';

/** What the therapist corrected, by classroom. Each can be removed; then what came before counts again. */
export function Corrections(props: { state: OptionsState; source: OptionsSource; later: Later }) {
  const of = (room: Classroom) => props.state.told.filter((correction) => correction.classroom === room.id);
  const rooms = () => props.state.rooms.filter((room) => of(room).length > 0);
  const remove = ({ id, title }: Told) => {
    const { later, source } = props;
    const gone = message('options_correction_forgotten', title);
    later(() => source.forgetCorrection(id), gone, gone, id);
  };

  return (
    <section aria-labelledby="options-corrections">
      <h2 id="options-corrections">{say('options_corrections')}</h2>
      <Show when={rooms().length > 0} fallback={<p class="quiet">{say('options_corrections_none')}</p>}>
        <For each={rooms()}>
          {(room) => (
            <>
              <h3 dir="auto">{room.name}</h3>
              <ul class="corrections">
                <For each={of(room)}>
                  {(correction) => (
                    <li>
                      <span>
                        <strong dir="auto">{correction.title}</strong> <span class="quiet">{what(correction)}</span>
                      </span>
                      <button
                        type="button"
                        class="button plain"
                        aria-label={say('options_forget_correction', correction.title, room.name)}
                        onClick={() => remove(correction)}
                      >
                        {say('options_forget')}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </>
          )}
        </For>
      </Show>
    </section>
  );
}

function what(said: Said): string {
  if (said.is === 'visit') {
    const { what, after, date } = said.saw;
    return say(what === 'lesson' ? 'options_saw_lesson' : 'options_saw_work', after, { day: date });
  }
  const { activity, mode, workStart } = said;
  const parts = [
    activity && say(nameOf.activity(activity)),
    mode && say(nameOf.mode(mode)),
    workStart === null ? null : say('options_work_start', workStart),
  ];
  return parts.filter(Boolean).join(' · ');
}
