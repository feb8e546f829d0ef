import { For } from 'solid-js';
import type { MessageKey } from '../../utils/model/message';
import { say } from '../shared/say';
import './OptionTabs.css';

/** The parts of the options, by what a therapist looks for. An address may end in them ("options.html#calendar"). */
const OPTION_TABS = ['classrooms', 'calendar', 'settings', 'backup'] as const;
export type OptionTab = (typeof OPTION_TABS)[number];

const TITLE = {
  classrooms: 'options_tab_classrooms',
  calendar: 'options_tab_calendar',
  settings: 'options_tab_settings',
  backup: 'options_tab_backup',
} as const satisfies Record<OptionTab, MessageKey>;

/** @param hash such as "#calendar"; anything else means the first tab. */
export function tabOf(hash: string): OptionTab {
  return OPTION_TABS.find((tab) => `#${tab}` === hash) ?? 'classrooms';
}

export function OptionTabs(props: { chosen: OptionTab; onChoose: (tab: OptionTab) => void }) {
  let list!: HTMLDivElement;
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = OPTION_TABS.indexOf(props.chosen) + step + OPTION_TABS.length;
    props.onChoose(OPTION_TABS[at % OPTION_TABS.length]!);
    list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  return (
    <div ref={list} class="option-tabs" role="tablist" aria-label={say('options_title')} onKeyDown={walk}>
      <For each={OPTION_TABS}>
        {(tab) => (
          <button
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-controls={`panel-${tab}`}
            aria-selected={tab === props.chosen}
            tabindex={tab === props.chosen ? 0 : -1}
            onClick={() => props.onChoose(tab)}
          >
            {say(TITLE[tab])}
          </button>
        )}
      </For>
    </div>
  );
}
