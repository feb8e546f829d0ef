import { createEffect, createMemo, createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { CardTopic } from '../../../utils/overlay/card-subject';
import type { MessageKey } from '../../../utils/model/message';
import { unsureOf } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';
import { createTopLayer } from '../create-top-layer';
import { onEscape } from '../escape';
import { onPressOutside } from '../press-outside';
import { unkept } from '../unkept';
import type { Deeds, OverlayView } from '../view';
import { FirstSight } from './FirstSight';
import { Legend } from './Legend';
import { panelLine } from './panel-line';
import { PanelAdvice } from './PanelAdvice';
import { PanelGoals } from './PanelGoals';
import { PanelHead } from './PanelHead';
import { PanelRooms } from './PanelRooms';
import { PanelShow } from './PanelShow';
import { PanelToday } from './PanelToday';
import { PanelUnsure } from './PanelUnsure';

/** The small panel in the corner of the page: folded to a pill, or open with everything the therapist can choose. */
export function Panel(props: {
  view: OverlayView;
  deeds: Deeds;
  onAsk: (topic: CardTopic, opener: HTMLElement) => void;
}) {
  const settings = () => props.view.settings();
  const words = createMemo(() => panelLine(props.view));
  const unsure = createMemo(() => {
    const survey = props.view.survey();
    return survey && settings().panelOpen ? unsureOf(survey) : [];
  });
  const [failed, setFailed] = createSignal<MessageKey | null>(null);
  let panel!: HTMLElement;
  let pill: HTMLButtonElement | undefined;
  createTopLayer(
    () => panel,
    () => props.view.attached(),
  );

  const attempt = (deed: Promise<void>) => {
    setFailed(null);
    deed.catch((error: unknown) => setFailed(unkept(error)));
  };
  const isFirst = () => !props.view.elsewhere && !settings().legendSeen && props.view.placement().marks.length > 0;
  const setOpen = (open: boolean) => {
    attempt(props.deeds.change({ panelOpen: open, ...(isFirst() && { legendSeen: true }) }));
    // The button that was pressed is gone; the one that replaces it gets the focus.
    (open ? panel.querySelector<HTMLElement>('.panel-top .icon') : pill)?.focus({ preventScroll: true });
  };
  onMount(() => onEscape(panel, () => settings().panelOpen && setOpen(false)));
  createEffect(() => {
    if (!settings().panelOpen) return;
    // The focus stays where the press has put it.
    onCleanup(onPressOutside(panel, () => attempt(props.deeds.change({ panelOpen: false }))));
  });
  const corner = () => props.view.placement().corner;

  return (
    <section
      ref={panel}
      class="panel"
      classList={{ folded: !settings().panelOpen, covered: props.view.covered() }}
      aria-label={say('panel_name')}
      style={{ right: `${corner().right}px`, bottom: `${corner().bottom}px` }}
    >
      <Show
        when={settings().panelOpen}
        fallback={
          <>
            <Show when={isFirst()}>
              <FirstSight onSeen={() => attempt(props.deeds.change({ legendSeen: true }))} />
            </Show>
            <button ref={pill} type="button" class="pill" aria-expanded="false" on:click={() => setOpen(true)}>
              <span class="pill-words">{say('panel_pill', say.message(words().pill))}</span>
            </button>
          </>
        }
      >
        <PanelHead
          overlay={props.view.elsewhere ? null : settings().overlay}
          onSwitch={(overlay) => attempt(props.deeds.change({ overlay }))}
          onFold={() => setOpen(false)}
        />
        <div class="panel-body" tabindex="-1">
          <Show when={!props.view.elsewhere}>
            <PanelGoals goals={settings().goals} onChange={(goals) => attempt(props.deeds.change({ goals }))} />
          </Show>
          <p class="panel-line">{say.message(words().line ?? words().pill)}</p>
          <PanelAdvice view={props.view} deeds={props.deeds} />
          <Show when={props.view.survey()?.unkept}>{(line) => <p class="quiet">{say(line())}</p>}</Show>
          <Show when={failed()}>
            {(line) => (
              <p class="warn" role="alert">
                {say(line())}
              </p>
            )}
          </Show>
          <PanelShow view={props.view} />
          <PanelToday view={props.view} onOpen={props.onAsk} />
          <Show when={props.view.survey()}>
            {(survey) => (
              <>
                <Show when={survey().calendars.length > 0}>
                  <PanelRooms
                    calendars={survey().calendars}
                    colors={props.view.placement().colors}
                    deeds={props.deeds}
                    attempt={attempt}
                  />
                </Show>
                <Show when={unsure().length > 0}>
                  <PanelUnsure blocks={unsure()} onAsk={props.onAsk} />
                </Show>
                <Legend />
              </>
            )}
          </Show>
          <button type="button" class="link quiet" on:click={() => props.deeds.openOptions()}>
            {say('panel_options')}
          </button>
        </div>
      </Show>
    </section>
  );
}
