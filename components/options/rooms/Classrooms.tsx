import { For, Show } from 'solid-js';
import { say } from '../../shared/say';
import { ClassroomRow } from './ClassroomRow';
import type { Keep, Later, OptionsSource, OptionsState } from '../options-source';
import './Classrooms.css';

/** The classrooms that are known. Each can be named, graded, joined with another or removed. */
export function Classrooms(props: { state: OptionsState; source: OptionsSource; keep: Keep; later: Later }) {
  const ids = () => props.state.rooms.map((room) => room.id);
  const schools = () => [...new Set(props.state.rooms.flatMap((room) => room.school ?? []))];
  return (
    <section aria-labelledby="options-rooms">
      <h2 id="options-rooms">{say('options_rooms')}</h2>
      <p>
        <a class="button" href="/files.html">
          {say('files_add')}
        </a>
      </p>
      <Show when={ids().length > 0} fallback={<p class="quiet">{say('options_rooms_none')}</p>}>
        <div class="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('options_name')}</th>
                <th scope="col">{say('options_grade')}</th>
                <th scope="col">{say('options_school')}</th>
                <th scope="col">{say('options_actions')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={ids()}>
                {(id) => (
                  <Show when={props.state.rooms.find((room) => room.id === id)}>
                    {(room) => (
                      <ClassroomRow
                        room={room()}
                        rooms={props.state.rooms}
                        source={props.source}
                        keep={props.keep}
                        later={props.later}
                      />
                    )}
                  </Show>
                )}
              </For>
            </tbody>
          </table>
        </div>
        <datalist id="options-schools">
          <For each={schools()}>{(school) => <option value={school} />}</For>
        </datalist>
      </Show>
    </section>
  );
}
