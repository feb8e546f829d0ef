import { For, Show } from 'solid-js';
import { say } from '../../shared/say';
import type { Keep, OptionsSource, OptionsState } from '../options-source';

/**
 * The sites that are read on every visit, and those that the browser's own settings stopped. Shows nothing if there are
 * none.
 */
export function Sites(props: { state: OptionsState; source: OptionsSource; keep: Keep }) {
  return (
    <Show when={props.state.sites.length > 0}>
      <section aria-labelledby="options-sites">
        <h2 id="options-sites">{say('options_sites')}</h2>
        <p class="quiet">{say('options_sites_hint')}</p>
        <ul class="sites">
          <For each={props.state.sites}>
            {({ pattern, allowed }) => (
              <li>
                <span>
                  <span dir="auto">{nameOf(pattern)}</span>
                  <Show when={!allowed}>
                    <span class="quiet site-stopped">{say('options_site_stopped')}</span>
                  </Show>
                </span>
                <span class="row-actions">
                  <Show when={!allowed}>
                    <button
                      type="button"
                      class="button plain"
                      aria-label={say('options_site_allow_of', nameOf(pattern))}
                      onClick={() => void props.keep(props.source.allowSite(pattern), null)}
                    >
                      {say('options_site_allow')}
                    </button>
                  </Show>
                  <button
                    type="button"
                    class="button plain"
                    aria-label={say('options_site_leave_of', nameOf(pattern))}
                    onClick={() => void props.keep(props.source.leaveSite(pattern))}
                  >
                    {say('options_site_leave')}
                  </button>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** The name in a pattern: "lms.example" for "https://lms.example/*". */
function nameOf(pattern: string): string {
  return pattern.replace(/^\w+:\/\//, '').replace(/\/.*$/, '');
}
