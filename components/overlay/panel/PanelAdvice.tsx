import { Match, Switch } from 'solid-js';
import { say } from '../../shared/say';
import type { Deeds, OverlayView } from '../view';

const HELP = 'https://support.google.com/calendar/answer/37100';

/** The one thing to do if nothing is shown, or not everything. */
export function PanelAdvice(props: { view: OverlayView; deeds: Pick<Deeds, 'openFiles'> }) {
  const survey = () => props.view.survey();
  const isOwnOnly = () => {
    const calendars = props.view.elsewhere ? undefined : survey()?.calendars;
    return calendars?.every(({ ref }) => ref.own) ?? false;
  };
  return (
    <Switch>
      <Match when={survey()?.partial && props.view.weekAddress()}>
        {(address) => (
          <a class="panel-do" href={address()}>
            {say('panel_open_week')}
          </a>
        )}
      </Match>
      <Match when={isOwnOnly()}>
        <p class="panel-do">
          <button type="button" class="link" on:click={() => props.deeds.openFiles()}>
            {say('panel_add_file')}
          </button>
        </p>
        <a class="panel-do" href={HELP} target="_blank" rel="noreferrer noopener">
          {say('panel_how_add')}
        </a>
      </Match>
    </Switch>
  );
}
