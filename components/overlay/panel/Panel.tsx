import { createMemo, createSignal, onMount, Show } from 'solid-js';
import type { CardTopic } from '../../../utils/overlay/card-subject';
import { unsureOf } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';
import { onEscape } from '../escape';
import { Legend } from './Legend';
import { panelLine } from './panel-line';
import { PanelGoals } from './PanelGoals';
import { PanelRooms } from './PanelRooms';
import { PanelUnsure } from './PanelUnsure';
import { createTopLayer } from '../create-top-layer';
import type { Deeds, OverlayView } from '../view';

/** The small panel in the corner of the page: folded to a pill, or open with what the OT can choose. */
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
  const [failed, setFailed] = createSignal(false);
  let panel!: HTMLElement;
  let pill: HTMLButtonElement | undefined;
  let fold: HTMLButtonElement | undefined;
  createTopLayer(
    () => panel,
    () => props.view.attached(),
  );

  const attempt = (deed: Promise<void>) => {
    setFailed(false);
    deed.catch(() => setFailed(true));
  };
  const setOpen = (open: boolean) => {
    attempt(props.deeds.change({ panelOpen: open }));
    // The button that was pressed is gone; its counterpart stands in its place.
    (open ? fold : pill)?.focus({ preventScroll: true });
  };
  onMount(() => onEscape(panel, () => settings().panelOpen && setOpen(false)));
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
          <button ref={pill} type="button" class="pill" aria-expanded="false" on:click={() => setOpen(true)}>
            {say('panel_pill', say.message(words().pill))}
          </button>
        }
      >
        <header class="panel-top">
          <h1 class="panel-title">{say('panel_name')}</h1>
          <Show when={!props.view.elsewhere}>
            <label class="switch" title={say('panel_switch')}>
              <input
                type="checkbox"
                role="switch"
                aria-label={say('panel_switch')}
                checked={settings().overlay}
                on:change={(event) => attempt(props.deeds.change({ overlay: event.currentTarget.checked }))}
              />
              <span class="switch-track" />
            </label>
          </Show>
          <button
            ref={fold}
            type="button"
            class="icon"
            aria-label={say('panel_fold')}
            aria-expanded="true"
            on:click={() => setOpen(false)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3.5 6 8 10.5 12.5 6" />
            </svg>
          </button>
        </header>
        <div class="panel-body" tabindex="-1">
          <p class="panel-line">{say.message(words().line ?? words().pill)}</p>
          <Show when={failed()}>
            <p class="warn" role="alert">
              {say('panel_line_unkept')}
            </p>
          </Show>
          <Show when={props.view.survey()}>
            {(survey) => (
              <>
                <Show when={survey().calendars.length > 0}>
                  <PanelRooms calendars={survey().calendars} deeds={props.deeds} attempt={attempt} />
                </Show>
                <Show when={unsure().length > 0}>
                  <PanelUnsure blocks={unsure()} onAsk={props.onAsk} />
                </Show>
                <Show when={!props.view.elsewhere}>
                  <PanelGoals goals={settings().goals} onChange={(goals) => attempt(props.deeds.change({ goals }))} />
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
