import { For, Show } from 'solid-js';
import type { ClassroomDay } from '../../../utils/look-up/classroom-day';
import { DifferenceList } from '../../shared/DifferenceList';
import { say } from '../../shared/say';
import { changeLines, disputeLines, placesApart, sinceWords } from '../../shared/source-words';
import './DaySources.css';

/**
 * What changed since the day was read before, and where two of its sources contradict each other, with what each said.
 */
export function DaySources(props: { day: ClassroomDay; onBelieve: (source: string | null) => void }) {
  return (
    <>
      <For each={props.day.changes}>
        {(change) => (
          <div class="day-changes">
            <DifferenceList title={sinceWords(change)} lines={changeLines(change, false)} />
          </div>
        )}
      </For>
      <For each={props.day.disputes}>
        {(dispute) => {
          const sides = [dispute.one, dispute.other];
          const names = placesApart(dispute.one, dispute.other);
          const believed = () => sides.findIndex(({ source }) => source === props.day.classroom.wins);
          return (
            <div class="notice" role="group" aria-label={say('popup_dispute')}>
              <p>{say('popup_dispute')}</p>
              <ul class="dispute-lines">
                <For each={disputeLines(dispute, false)}>{(line) => <li dir="auto">{line}</li>}</For>
              </ul>
              <p class="quiet">
                {believed() < 0 ? say('popup_dispute_latest') : say('popup_dispute_yours', names[believed()]!)}
              </p>
              <p class="day-decide">
                <For each={sides}>
                  {({ source }, index) => (
                    <Show when={index() !== believed()}>
                      <button type="button" class="button" dir="auto" onClick={() => props.onBelieve(source)}>
                        {say('popup_dispute_use', names[index()]!)}
                      </button>
                    </Show>
                  )}
                </For>
                <Show when={believed() >= 0}>
                  <button type="button" class="button plain" onClick={() => props.onBelieve(null)}>
                    {say('popup_day_undo')}
                  </button>
                </Show>
              </p>
            </div>
          );
        }}
      </For>
    </>
  );
}
