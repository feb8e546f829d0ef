import { createEffect, createMemo, createSignal, For, Match, Show, Switch } from 'solid-js';
import type { Notes } from '../../../utils/model/notes';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import { nameOf } from '../../../utils/words/names';
import { say } from '../../shared/say';
import { CardFactors } from './CardFactors';
import { CardNote } from '../../shared/CardNote';
import { CardSources } from '../../shared/CardSources';
import { GradeSelect } from '../panel/GradeSelect';
import type { Deeds } from '../view';

/** Notes read before any folding. */
const FIRST = 3;

/** What this grade is expected to do now, then what the block asks of students. The notes come by message, so they may be late or fail. */
export function CardExpected(props: { subject: CardSubject; deeds: Pick<Deeds, 'notes' | 'setGrade'> }) {
  const grade = createMemo(() => props.subject.calendar.grade);
  const activity = createMemo(() => props.subject.block.activity);
  const [notes, setNotes] = createSignal<Notes | 'loading' | 'failed'>('loading');
  let asked = 0;
  const ask = () => {
    const mine = ++asked;
    // Only what was asked for last is shown, however the answers come.
    const tell = (answer: Notes | 'failed') => mine === asked && setNotes(answer);
    setNotes('loading');
    props.deeds.notes(grade(), activity()).then(tell, () => tell('failed'));
  };
  createEffect(ask);
  const found = () => {
    const answer = notes();
    return typeof answer === 'string' ? null : answer;
  };
  const heading = () => {
    const known = grade();
    return known
      ? say('card_expected', { word: nameOf.grade(known) }, { word: nameOf.activity(activity()) })
      : say('card_expected_any');
  };
  return (
    <>
      <section class="section" aria-busy={notes() === 'loading'}>
        <h3 class="heading">{heading()}</h3>
        <Show when={!grade()}>
          <p>{say('card_expected_no_grade')}</p>
          <GradeSelect
            calendar={props.subject.calendar}
            onChoose={(chosen) =>
              props.deeds.setGrade(props.subject.calendar.source, chosen).catch(() => setNotes('failed'))
            }
          />
        </Show>
        <Switch>
          <Match when={notes() === 'loading'}>
            <p class="quiet">{say('card_expected_loading')}</p>
          </Match>
          <Match when={notes() === 'failed'}>
            <p class="warn" role="alert">
              {say('card_expected_failed')}{' '}
              <button type="button" class="link" on:click={ask}>
                {say('card_expected_retry')}
              </button>
            </p>
          </Match>
          <Match when={found()}>{(answer) => <Found notes={answer()} />}</Match>
        </Switch>
      </section>
      <Show when={found()?.factors.length ? found() : null}>
        {(answer) => <CardFactors factors={answer().factors} />}
      </Show>
    </>
  );
}

function Found(props: { notes: Notes }) {
  const first = () => props.notes.expectations.slice(0, FIRST);
  const rest = () => props.notes.expectations.slice(FIRST);
  return (
    <Show when={first().length > 0} fallback={<p class="quiet">{say('card_expected_none')}</p>}>
      <Show when={props.notes.borrowedFrom}>
        {(from) => <p class="quiet">{say('card_expected_borrowed', { word: nameOf.activity(from()) })}</p>}
      </Show>
      <ul class="notes">
        <For each={first()}>{(note) => <CardNote note={note} />}</For>
      </ul>
      <Show when={rest().length > 0}>
        <details>
          <summary>{say('card_expected_more', rest().length)}</summary>
          <ul class="notes">
            <For each={rest()}>{(note) => <CardNote note={note} />}</For>
          </ul>
        </details>
      </Show>
      <CardSources notes={props.notes.expectations} />
    </Show>
  );
}
