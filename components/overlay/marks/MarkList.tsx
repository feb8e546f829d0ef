import { For, type Accessor } from 'solid-js';
import type { Visit } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';
import { createDialog } from '../card/create-dialog';
import type { CardAbout } from '../card/card-state';
import { roundedSpan } from '../../../utils/words/rounded-span';
import { whenWords } from '../card/when-words';

/** The push-in times that share a mark, by class; each opens its card. */
export function MarkList(props: {
  visits: readonly Visit[];
  colors: ReadonlyMap<string, string>;
  about: () => CardAbout | null;
  attached: Accessor<number>;
  onChoose: (visit: Visit) => void;
  onClose: (giveFocusBack: boolean) => void;
}) {
  let list!: HTMLElement;
  createDialog(
    () => list,
    () => props.about(),
    () => props.attached(),
    (back) => props.onClose(back),
  );
  const byClass = () => props.visits.toSorted((a, b) => a.room - b.room || a.window.start - b.window.start);
  return (
    <section ref={list} class="card mark-list" role="dialog" aria-label={say('mark_list')} tabindex="-1">
      <h2 class="heading">
        {say('card_where', say('mark_several', byClass().length), whenWords(byClass()[0]!.block))}
      </h2>
      <ul>
        <For each={byClass()}>
          {(visit) => (
            <li>
              <button type="button" class="list-row" on:click={() => props.onChoose(visit)}>
                <span class="dot" style={{ background: props.colors.get(visit.token) }} />
                <span class="list-class" dir="auto">
                  {visit.roomName}
                </span>
                <span class="list-when">
                  <span class="mark list-mark" data-rank={visit.window.rank} />
                  {say('overlay_span', { span: roundedSpan(visit.window) })}
                </span>
                <span class="quiet list-title" dir="auto">
                  {visit.window.booked
                    ? say('card_where', visit.block.title, say('overlay_booked'))
                    : visit.block.title}
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
