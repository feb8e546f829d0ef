import { createSignal, For, Show } from 'solid-js';
import type { PageStatus } from '../../../utils/messaging/protocol';
import type { MessageKey } from '../../../utils/model/message';
import type { Manner } from '../../../utils/model/reading';
import { isSayable, warningMessage } from '../../../utils/words/say/warning-message';
import { lessonsWords } from '../../shared/lessons-words';
import { say } from '../../shared/say';
import { FramedSites } from './FramedSites';
import { MannerSelect } from './MannerSelect';
import { asksWhichClass } from './page-asks';
import type { ClassChoice, SiteInFront } from '../popup-source';
import { timetableWords } from '../day/timetable-words';
import { WhichClass } from './WhichClass';

/** What was read of the page in front, what is doubtful about it, and whether it is read on every visit. */
export function ReadSummary(props: {
  status: PageStatus;
  site: SiteInFront;
  /** Addresses that other sites show inside the page, which were not read. */
  frames: readonly string[];
  /** The window is a private one: nothing is offered that would have to be kept. */
  isPrivate?: boolean;
  onVisit: (address: string) => void;
  onAlways: (on: boolean) => Promise<boolean>;
  onClasses: (mine: ClassChoice[], others: ClassChoice[]) => void;
  onManner: (manner: Manner) => void;
}) {
  const [always, setAlways] = createSignal<boolean | null>(null);
  const [refused, setRefused] = createSignal(false);
  const blocks = () => props.status.timetables.reduce((sum, { blocks }) => sum + blocks, 0);
  const asks = () => !props.isPrivate && asksWhichClass(props.status.timetables);
  const readable = () => props.status.state !== 'unreadable' && props.status.state !== 'foreign';

  const change = async (on: boolean) => {
    setAlways(on);
    const done = await props.onAlways(on);
    setRefused(!done);
    if (!done) setAlways(!on);
  };
  return (
    <section class="read-page page-result" aria-label={say('page_section')}>
      <Show when={props.status.state === 'foreign'}>
        <p>{say('page_nothing')}</p>
        <Show when={props.frames.length === 0}>
          <p class="quiet">{say('page_nothing_do')}</p>
        </Show>
      </Show>
      <Show when={props.status.state === 'empty' && blocks() === 0}>
        <p>{say('page_empty')}</p>
      </Show>
      <Show when={blocks() === 0 && props.frames.length > 0}>
        <FramedSites addresses={props.frames} onVisit={(address) => props.onVisit(address)} />
      </Show>
      <Show when={blocks() > 0}>
        <p>
          {props.status.timetables.length === 1
            ? say('page_found_one', lessonsWords(blocks()))
            : say('page_found', blocks(), props.status.timetables.length)}
        </p>
        <Show
          when={!asks()}
          fallback={
            <WhichClass timetables={props.status.timetables} onChoose={(mine, rest) => props.onClasses(mine, rest)} />
          }
        >
          <ul class="page-timetables">
            <For each={props.status.timetables}>
              {(timetable) => (
                <li classList={{ quiet: timetable.role !== 'classroom' }}>
                  <span dir="auto">{timetableWords(timetable)}</span>{' '}
                  <span class="quiet">{lessonsWords(timetable.blocks)}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Show>
      <Show when={!props.isPrivate && props.status.manners.length > 1}>
        <MannerSelect manners={props.status.manners} onPick={(manner) => props.onManner(manner)} />
      </Show>
      <Show when={props.status.warnings.length > 0}>
        <ul class="page-warnings">
          <For each={props.status.warnings.filter(isSayable)}>
            {(warning) => <li dir="auto">{say.message(warningMessage(warning))}</li>}
          </For>
        </ul>
      </Show>
      <Show when={readable() && props.status.advice}>
        {(advice) => <p class="quiet">{say(advice() as MessageKey)}</p>}
      </Show>
      <Show when={!props.isPrivate && props.site.pattern !== null && readable()}>
        <label class="page-always">
          <input
            type="checkbox"
            checked={always() ?? props.site.always}
            onChange={(event) => void change(event.currentTarget.checked)}
          />
          <span>{say('page_always')}</span>
          <span class="quiet">{props.site.name}</span>
        </label>
        <p role="status" class="quiet">
          <Show when={refused()}>{say('page_always_refused')}</Show>
        </p>
      </Show>
    </section>
  );
}
