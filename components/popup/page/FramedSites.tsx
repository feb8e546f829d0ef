import { For } from 'solid-js';
import { say } from '../../shared/say';

/** Characters of an address that are shown. */
const SHOWN = 56;

/** What other sites show inside a page, which has to be opened by itself to be read. */
export function FramedSites(props: { addresses: readonly string[]; onVisit: (address: string) => void }) {
  return (
    <>
      <p>{say('page_framed')}</p>
      <ul class="page-framed">
        <For each={props.addresses}>
          {(address) => (
            <li>
              <a
                href={address}
                rel="noreferrer"
                onClick={(event) => {
                  event.preventDefault();
                  props.onVisit(address);
                }}
              >
                {shown(address)}
              </a>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

/** Without its query, which may be long and says nothing to a reader. */
function shown(address: string): string {
  const { host, pathname } = new URL(address);
  const words = host + pathname.replace(/\/$/, '');
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
