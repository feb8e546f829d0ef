import { Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import type { MessageKey } from '../../utils/model/message';
import { isPrivateHere } from './private-here';
import { locale, say } from './say';
import './tokens.css';
import './page.css';

/**
 * Shows one page of the extension, named in the OT's own words. Everything is gathered before anything is drawn: one
 * paint, and it is the answer. What can't be gathered (no database, or a newer PushIn's) is said instead.
 */
export async function showPage(title: MessageKey, gather: () => Promise<() => JSX.Element>): Promise<void> {
  document.documentElement.lang = locale;
  document.title = say(title);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const [page, isPrivate] = await Promise.all([
    gather().catch((error: unknown) => () => <CouldNotOpen error={error} />),
    isPrivateHere(),
  ]);
  render(
    () => (
      <>
        <Show when={isPrivate}>
          <p class="private-window">{say('private_window')}</p>
        </Show>
        {page()}
      </>
    ),
    root,
  );
}

/** What is said of an error of the database. */
function saidOf(error: unknown): MessageKey {
  if (!(error instanceof DOMException)) return 'open_failed_do';
  if (error.name === 'VersionError') return 'open_failed_newer';
  // Firefox refuses pages a database in private windows, and in all windows where it never remembers history.
  const isRefused = error.name === 'InvalidStateError' && error.message.includes('did not allow mutations');
  return isRefused ? 'open_failed_private' : 'open_failed_do';
}

function CouldNotOpen(props: { error: unknown }) {
  return (
    <main class="could-not-open">
      <h1>{say('open_failed')}</h1>
      <p>{say(saidOf(props.error))}</p>
    </main>
  );
}
