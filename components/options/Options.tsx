import { createSignal, onCleanup, Show, untrack, type JSX } from 'solid-js';
import type { Message } from '../../utils/model/message';
import { message } from '../../utils/words/say/message';
import { say } from '../shared/say';
import { Classrooms } from './rooms/Classrooms';
import { Corrections } from './rooms/Corrections';
import { LATER_TABS } from './later-tabs';
import type { Keep, Later, OptionsSource, OptionsState } from './options-source';
import { OptionTabs, tabOf, type OptionTab } from './OptionTabs';
import { ScheduleSources } from './rooms/ScheduleSources';
import './Options.css';

/** How long "Saved" can be seen, in ms. Screen readers say it as well. */
const SEEN = 6_000;

/** Everything that the therapist can set, correct, take along or remove. */
export function Options(props: { start: OptionsState; source: OptionsSource; shortcut: string | null }) {
  const [state, setState] = createSignal(untrack(() => props.start));
  const [said, setSaid] = createSignal<Message | null>(null);

  let fading: ReturnType<typeof setTimeout> | undefined;
  const tell = (text: Message | null) => {
    clearTimeout(fading);
    setSaid(text);
    if (text) fading = setTimeout(() => setSaid(null), SEEN);
  };
  onCleanup(() => clearTimeout(fading));

  const keep: Keep = async (change, done = message('options_saved')) => {
    settle();
    tell(null);
    try {
      setState(await change);
      tell(done);
      return true;
    } catch {
      tell(message('options_not_saved'));
      return false;
    }
  };

  // What is about to be removed is hidden, though it is still kept.
  const shown = (): OptionsState => {
    const gone = pending()?.gone;
    if (gone === undefined) return state();
    return {
      ...state(),
      rooms: state().rooms.filter(({ id }) => id !== gone),
      told: state().told.filter(({ id, classroom }) => id !== gone && classroom !== gone),
    };
  };

  const [tab, setTab] = createSignal(tabOf(location.hash));
  const choose = (next: OptionTab) => {
    setTab(next);
    history.replaceState(null, '', `#${next}`);
  };
  const Panel = (panel: { of: OptionTab; children: JSX.Element }) => (
    <div
      class="option-panel"
      role="tabpanel"
      id={`panel-${panel.of}`}
      aria-labelledby={`tab-${panel.of}`}
      hidden={tab() !== panel.of}
    >
      {panel.children}
    </div>
  );

  const [pending, setPending] = createSignal<{ make: () => void; gone: string | undefined } | null>(null);
  const settle = () => {
    const change = pending();
    setPending(null);
    change?.make();
  };
  const later: Later = (change, words, done, gone) => {
    settle();
    tell(words);
    setPending({ make: () => void keep(change(), done), gone });
    clearTimeout(fading);
    fading = setTimeout(settle, SEEN);
  };
  const takeBack = () => {
    setPending(null);
    tell(message('card_undone'));
  };
  // Leaving the page does not undo anything.
  window.addEventListener('pagehide', settle);
  onCleanup(() => window.removeEventListener('pagehide', settle));

  return (
    <main class="options">
      <h1>{say('options_title')}</h1>
      <OptionTabs chosen={tab()} onChoose={choose} />
      <Panel of="classrooms">
        <Classrooms state={shown()} source={props.source} keep={keep} later={later} />
        <ScheduleSources state={shown()} source={props.source} keep={keep} />
        <Corrections state={shown()} source={props.source} later={later} />
      </Panel>
      <Panel of="calendar">
        <LATER_TABS.calendar state={state()} source={props.source} keep={keep} />
      </Panel>
      <Panel of="settings">
        <LATER_TABS.settings state={state()} source={props.source} keep={keep} shortcut={props.shortcut} />
      </Panel>
      <Panel of="backup">
        <LATER_TABS.backup state={state()} source={props.source} keep={keep} />
      </Panel>
      <div class="said" role="status">
        <Show when={said()}>
          {(text) => (
            <p dir="auto">
              {say.message(text())}
              <Show when={pending()}>
                {' '}
                <button type="button" class="button plain" onClick={takeBack}>
                  {say('popup_day_undo')}
                </button>
              </Show>
            </p>
          )}
        </Show>
      </div>
    </main>
  );
}
