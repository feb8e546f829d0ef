import { correction, type Said } from '../../../utils/model/told';
import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import type { ClassroomDay } from '../../../utils/look-up/classroom-day';
import { blockKey } from '../../../utils/model/block-key';
import { questionsOf, type Question } from '../../../utils/pipeline/questions-of';
import type { Mode } from '../../../utils/model/vocabulary';
import { nameOf } from '../../../utils/words/say/names';
import { capital } from '../../shared/capital';
import { say } from '../../shared/say';
import type { RowDeeds } from '../popup-source';
import './OneLook.css';

/**
 * Everything in the day of a class of which PushIn is not certain, asked in one go: a title, what it may be, and what
 * students do then. One tap answers a title. What was skipped is never asked again and can be found behind a quiet
 * link.
 */
export function OneLook(props: { day: ClassroomDay; deeds: RowDeeds }) {
  const blocks = createMemo(() => props.day.rows.map(({ block }) => block));
  const asked = createMemo(() => questionsOf(blocks(), new Set(props.day.classroom.skipped)));
  const skipped = createMemo(() =>
    questionsOf(blocks()).filter(({ key }) => props.day.classroom.skipped?.includes(key)),
  );
  const [again, setAgain] = createSignal(false);
  return (
    <>
      <Show when={asked().length > 0}>
        <Questions questions={asked()} day={props.day} deeds={props.deeds} open={false} />
      </Show>
      <Show when={asked().length === 0 && skipped().length > 0}>
        <Show
          when={again()}
          fallback={
            <button type="button" class="button plain look-again" onClick={() => setAgain(true)}>
              {say('look_again')}
            </button>
          }
        >
          <Questions questions={skipped()} day={props.day} deeds={props.deeds} open />
        </Show>
      </Show>
    </>
  );
}

function Questions(props: { questions: readonly Question[]; day: ClassroomDay; deeds: RowDeeds; open: boolean }) {
  const [open, setOpen] = createSignal(untrack(() => props.open));
  const [unkept, setUnkept] = createSignal(false);
  /** A correction holds for every lesson with that title. */
  const answer = async ({ key }: Question, told: Said) => {
    const row = props.day.rows.find(({ block }) => blockKey(block.title) === key);
    if (row) await props.deeds.tell(row, told);
  };
  const kept = (done: Promise<void>) =>
    void done.then(
      () => setUnkept(false),
      () => setUnkept(true),
    );
  const count = () => props.questions.length;
  return (
    <section class="one-look" aria-label={say('look_section')}>
      <p class="one-look-head">
        <button type="button" class="button plain" aria-expanded={open()} onClick={() => setOpen(!open())}>
          {count() === 1 ? say('look_one') : say('look_count', count())}
        </button>
        <button
          type="button"
          class="button plain"
          hidden={props.open}
          onClick={() => kept(props.deeds.skip(props.questions.map(({ key }) => key)))}
        >
          {say('look_skip_all')}
        </button>
      </p>
      <Show when={open()}>
        <ul class="one-look-list">
          <For each={props.questions}>
            {(question) => (
              <li>
                <Choices
                  question={question}
                  onTold={(told) => kept(answer(question, told))}
                  onSkip={() => kept(props.deeds.skip([question.key]))}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={unkept()}>
        <p role="alert">{say('popup_failed')}</p>
      </Show>
    </section>
  );
}

const MODE_ASKED: Partial<Record<Mode, 'look_work' | 'look_listen' | 'look_both'>> = {
  work: 'look_work',
  'whole-group': 'look_listen',
  mixed: 'look_both',
};

/** What it is can be changed first. The tap on what students do is the answer. */
function Choices(props: { question: Question; onTold: (told: Said) => void; onSkip: () => void }) {
  const [activity, setActivity] = createSignal(untrack(() => props.question.guess.activity));
  const modeWords = (mode: Mode) => {
    const asked = MODE_ASKED[mode];
    return asked ? say(asked) : capital(say(nameOf.mode(mode)));
  };
  return (
    <div role="group" aria-label={say('ask_which', props.question.title)}>
      <strong dir="auto">{props.question.title}</strong>
      <p class="ask">
        <For each={props.question.activityChoices}>
          {(one) => (
            <button
              type="button"
              class="ask-answer"
              classList={{ 'ask-suggested': activity() === one }}
              aria-pressed={activity() === one}
              onClick={() => setActivity(one)}
            >
              {capital(say(nameOf.activity(one)))}
            </button>
          )}
        </For>
      </p>
      <p class="ask">
        <For each={props.question.modeChoices}>
          {(mode) => (
            <button
              type="button"
              class="ask-answer"
              classList={{ 'ask-suggested': props.question.guess.mode === mode }}
              onClick={() => props.onTold(correction({ activity: activity(), mode }))}
            >
              {modeWords(mode)}
            </button>
          )}
        </For>
        <button type="button" class="button plain" onClick={() => props.onSkip()}>
          {say('look_skip')}
        </button>
      </p>
    </div>
  );
}
