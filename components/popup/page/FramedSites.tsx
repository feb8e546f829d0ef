import { For } from 'solid-js';
import { say } from '../../shared/say';

/** How many characters of an address are shown. */
const SHOWN = 56;

/** What other sites show inside a page. It has to be opened by itself to be read. */
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

/** The address without its query, which may be long and tells people nothing. */
function shown(address: string): string {
  const { host, pathname } = new URL(address);
  const words = host + pathname.replace(/\/$/, '');
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
