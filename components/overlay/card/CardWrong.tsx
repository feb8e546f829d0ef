import { createSignal, For, Show } from 'solid-js';
import { ACTIVITIES, MODES, type Activity, type Mode } from '../../../utils/model/vocabulary';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import { nameOf } from '../../../utils/words/names';
import { AskBlock } from '../../shared/AskBlock';
import { capital } from '../../shared/capital';
import { say } from '../../shared/say';
import { CardVisits } from './CardVisits';
import type { Deeds } from '../view';

/** Minutes between the choices of "work starts at". */
const STEP = 5;

/** "That's wrong": what the block is, what students do, when work starts; from now on for this block in this classroom, with undo. */
export function CardWrong(props: {
  subject: CardSubject;
  deeds: Pick<Deeds, 'correct' | 'undo'>;
  /** The block is not known at all: ask, rather than offer to correct. */
  asked: boolean;
}) {
  const [activity, setActivity] = createSignal<Activity | null>(null);
  const [mode, setMode] = createSignal<Mode | null>(null);
  const [workStart, setWorkStart] = createSignal<number | null>(null);
  const [line, setLine] = createSignal<'card_failed' | 'card_undone' | null>(null);
  const block = () => props.subject.block;
  const nothing = () => activity() === null && mode() === null && workStart() === null;
  const usual = () => say(props.asked ? 'card_as_usual' : 'card_as_found');
  const starts = () => {
    const length = (block().end ?? block().start) - block().start;
    return Array.from({ length: Math.ceil(length / STEP) }, (_, i) => i * STEP);
  };

  const attempt = async (deed: Promise<unknown>, done: 'card_undone' | null) => {
    try {
      await deed;
      setLine(done);
      setActivity(null);
      setMode(null);
      setWorkStart(null);
    } catch {
      setLine('card_failed');
    }
  };
  const save = () =>
    attempt(props.deeds.correct(props.subject, { activity: activity(), mode: mode(), workStart: workStart() }), null);
  return (
    <section class="section wrong">
      <div role="status">
        <Show when={line()}>{(key) => <p class="quiet">{say(key())}</p>}</Show>
        <Show when={props.subject.correction}>
          {(kept) => (
            <p class="learned">
              {say('card_saved', block().title, props.subject.calendar.name)}{' '}
              <button
                type="button"
                class="link"
                on:click={() => void attempt(props.deeds.undo(kept().id), 'card_undone')}
              >
                {say('card_undo')}
              </button>
            </p>
          )}
        </Show>
      </div>
      <CardVisits subject={props.subject} onForget={(id) => void attempt(props.deeds.undo(id), 'card_undone')} />
      <Show when={props.asked}>
        <h3 class="question">{say('card_unsure', block().title)}</h3>
      </Show>
      <Show when={props.asked || props.subject.suggestion}>
        <AskBlock
          title={block().title}
          suggestion={props.subject.suggestion}
          onAnswer={(answer) => void attempt(props.deeds.correct(props.subject, { ...answer, workStart: null }), null)}
        />
      </Show>
      <details>
        <summary>{say(props.asked ? 'card_answer' : 'card_wrong')}</summary>
        <p class="quiet">{say('card_wrong_hint', block().title, props.subject.calendar.name)}</p>
        <div class="fields">
          <Choice
            label={say('card_activity')}
            empty={say(props.asked ? 'card_choose' : 'card_as_found')}
            options={ACTIVITIES.map((one) => [one, capital(say(nameOf.activity(one)))])}
            value={activity()}
            onChoose={setActivity}
          />
          <Choice
            label={say('card_mode')}
            empty={usual()}
            options={MODES.map((one) => [one, capital(say(nameOf.mode(one)))])}
            value={mode()}
            onChoose={setMode}
          />
          <Choice
            label={say('card_work_start')}
            empty={usual()}
            options={starts().map((after) => [String(after), say('overlay_time', { time: block().start + after })])}
            value={workStart() === null ? null : String(workStart())}
            onChoose={(after) => setWorkStart(after === null ? null : Number(after))}
          />
          <button type="button" class="button" disabled={nothing()} on:click={() => void save()}>
            {say(props.asked ? 'card_remember' : 'card_save')}
          </button>
        </div>
      </details>
    </section>
  );
}

function Choice<T extends string>(props: {
  label: string;
  /** What it says when nothing is chosen. */
  empty: string;
  options: readonly (readonly [T, string])[];
  value: T | null;
  onChoose: (value: T | null) => void;
}) {
  return (
    <label class="choice">
      <span>{props.label}</span>
      <select class="field" on:change={(event) => props.onChoose((event.currentTarget.value || null) as T | null)}>
        <option value="" selected={props.value === null}>
          {props.empty}
        </option>
        <For each={props.options}>
          {([value, words]) => (
            <option value={value} selected={value === props.value}>
              {words}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
