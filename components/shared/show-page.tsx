import { Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import type { MessageKey } from '../../utils/model/message';
import { keptHere } from './private-here';
import { locale, say } from './say';
import './tokens.css';
import './page.css';

/**
 * Shows one page of the extension, titled in its own words. Everything is gathered before anything is drawn, so that
 * the first paint is the answer. If it cannot be gathered (no database, or that of a newer PushIn), the page says so
 * instead.
 */
export async function showPage(title: MessageKey, gather: () => Promise<() => JSX.Element>): Promise<void> {
  document.documentElement.lang = locale;
  document.title = say(title);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const [page, kept] = await Promise.all([
    gather().catch((error: unknown) => () => <CouldNotOpen error={error} />),
    keptHere(),
  ]);
  render(
    () => (
      <>
        <Show when={kept !== 'for-good'}>
          <p class="private-window">{say(kept === 'not' ? 'private_window' : 'never_remembers')}</p>
        </Show>
        {page()}
      </>
    ),
    root,
  );
}

/** What is said about an error of the database. */
function saidOf(error: unknown): MessageKey {
  return error instanceof DOMException && error.name === 'VersionError' ? 'open_failed_newer' : 'open_failed_do';
}

function CouldNotOpen(props: { error: unknown }) {
  return (
    <main class="could-not-open">
      <h1>{say('open_failed')}</h1>
      <p>{say(saidOf(props.error))}</p>
    </main>
  );
}
