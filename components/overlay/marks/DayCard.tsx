import { createSignal, For, Show, type Accessor } from 'solid-js';
import type { DayMark, MarkedKind } from '../../../utils/overlay/day-marks';
import { dayKindWords } from '../../../utils/words/say/day-kind-words';
import { say } from '../../shared/say';
import type { CardAbout } from '../card/card-state';
import { CloseButton } from '../card/parts/CloseButton';
import { createDialog } from '../card/create-dialog';
import { DayBecause } from './DayBecause';
import type { Deeds } from '../view';

/** Why a day is not like others, and the therapist's own word on it. */
export function DayCard(props: {
  mark: DayMark;
  about: () => CardAbout | null;
  attached: Accessor<number>;
  deeds: Deeds;
  /** The page may be anybody's: there a day is decided for the school of its classes, never for all schools. */
  elsewhere: boolean;
  onClose: (giveFocusBack: boolean) => void;
}) {
  let card!: HTMLElement;
  const [failed, setFailed] = createSignal(false);
  createDialog(
    () => card,
    () => props.about(),
    () => props.attached(),
    (back) => props.onClose(back),
  );
  const mayDecide = ({ school }: MarkedKind) => !props.elsewhere || school !== '';
  const decide = ({ school }: MarkedKind, kind: 'regular' | 'no-school' | null) =>
    void props.deeds.decideDay(props.mark.date, school, kind).catch(() => setFailed(true));
  return (
    <section
      ref={card}
      class="card day-card"
      role="dialog"
      aria-label={say('overlay_day_name', { date: props.mark.date })}
      tabindex="-1"
    >
      <CloseButton onClose={() => props.onClose(true)} />
      <h1 class="card-title">{say('overlay_day_name', { date: props.mark.date })}</h1>
      <For each={props.mark.kinds}>
        {(kind) => (
          <div class="day-kind">
            <p class="day-what">{say.message(dayKindWords(kind.day.kind, kind.day.from, kind.day.until))}</p>
            <DayBecause day={kind.day} date={props.mark.date} />
            <Show when={props.mark.kinds.length > 1}>
              <p class="quiet" dir="auto">
                {kind.rooms.join(', ')}
              </p>
            </Show>
            <p class="day-deeds" role="status">
              <Show
                when={kind.day.decided}
                fallback={
                  <Show when={mayDecide(kind)}>
                    <button type="button" class="link" on:click={() => decide(kind, 'regular')}>
                      {say('popup_day_runs')}
                    </button>
                  </Show>
                }
              >
                <Show when={mayDecide(kind)}>
                  <button type="button" class="link" on:click={() => decide(kind, null)}>
                    {say('popup_day_undo')}
                  </button>
                </Show>
              </Show>
              <Show when={kind.day.kind !== 'no-school' && !kind.day.decided && mayDecide(kind)}>
                <button type="button" class="link" on:click={() => decide(kind, 'no-school')}>
                  {say('popup_day_no_school')}
                </button>
              </Show>
            </p>
          </div>
        )}
      </For>
      <Show when={failed()}>
        <p class="warn" role="alert">
          {say('panel_line_unkept')}
        </p>
      </Show>
    </section>
  );
}
