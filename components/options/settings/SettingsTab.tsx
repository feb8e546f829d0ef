import { Defaults } from './Defaults';
import type { Keep, OptionsSource, OptionsState } from '../options-source';
import { Sites } from './Sites';

/** How push-in times are found and shown, and where PushIn reads. */
export function SettingsTab(props: {
  state: OptionsState;
  source: OptionsSource;
  keep: Keep;
  shortcut: string | null;
}) {
  return (
    <>
      <Defaults settings={props.state.settings} source={props.source} keep={props.keep} shortcut={props.shortcut} />
      <Sites state={props.state} source={props.source} keep={props.keep} />
    </>
  );
}
