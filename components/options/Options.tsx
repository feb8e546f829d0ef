import { createSignal, onCleanup, Show, untrack } from 'solid-js';
import type { Message } from '../../utils/model/message';
import { message } from '../../utils/words/message';
import { say } from '../shared/say';
import { Classrooms } from './Classrooms';
import { Corrections } from './Corrections';
import { Defaults } from './Defaults';
import { DeleteAll } from './DeleteAll';
import type { Keep, OptionsSource, OptionsState } from './options-source';
import { Privacy } from './Privacy';
import { SchoolCalendars } from './SchoolCalendars';
import { SchoolDays } from './SchoolDays';
import { ScheduleSources } from './ScheduleSources';
import { Sites } from './Sites';
import { Transfer } from './Transfer';
import './Options.css';

/** How long "Saved" stays to be seen, in ms; it is also read out. */
const SEEN = 6_000;

/** Everything the OT sets, corrects, takes along or takes away. */
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

  return (
    <main class="options">
      <h1>{say('options_title')}</h1>
      <Classrooms state={state()} source={props.source} keep={keep} />
      <ScheduleSources state={state()} source={props.source} keep={keep} />
      <SchoolCalendars state={state()} source={props.source} keep={keep} />
      <SchoolDays state={state()} source={props.source} keep={keep} />
      <Defaults settings={state().settings} source={props.source} keep={keep} shortcut={props.shortcut} />
      <Corrections state={state()} source={props.source} keep={keep} />
      <Transfer source={props.source} keep={keep} hasFeeds={state().feeds.length > 0} />
      <Sites state={state()} source={props.source} keep={keep} />
      <Privacy />
      <DeleteAll source={props.source} keep={keep} />
      <div class="said" role="status">
        <Show when={said()}>{(text) => <p dir="auto">{say.message(text())}</p>}</Show>
      </div>
    </main>
  );
}
