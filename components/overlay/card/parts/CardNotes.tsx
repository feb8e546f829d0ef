import { createEffect, createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import type { Notes } from '../../../../utils/model/notes';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { say } from '../../../shared/say';
import type { Deeds } from '../../view';
import { CardExpected } from './CardExpected';
import { CardLecture } from './CardLecture';
import { CardWatch } from './CardWatch';

/**
 * How many notes and things to watch for are seen, from the fullest to the shortest. What fits without scrolling is
 * shown.
 */
const FILLS = [
  { watch: 2, notes: 2 },
  { watch: 2, notes: 1 },
  { watch: 1, notes: 1 },
  { watch: 1, notes: 0 },
] as const;

/**
 * What to watch for, what this grade does, and what to do if the teacher is still teaching. The notes come by message:
 * late, or not at all.
 */
export function CardNotes(props: { subject: CardSubject; deeds: Pick<Deeds, 'notes' | 'setGrade'> }) {
  const [notes, setNotes] = createSignal<Notes | 'loading' | 'failed'>('loading');
  const [fill, setFill] = createSignal(0);
  let body!: HTMLDivElement;
  let asked = 0;
  const ask = () => {
    const mine = ++asked;
    // Only the last answer asked for is shown, in whatever order answers come.
    const tell = (answer: Notes | 'failed') => {
      if (mine !== asked) return;
      setFill(0);
      setNotes(answer);
    };
    setNotes('loading');
    const { calendar, block } = props.subject;
    props.deeds.notes(calendar.grade, block.activity).then(tell, () => tell('failed'));
  };
  createEffect(ask);
  const found = () => {
    const answer = notes();
    return typeof answer === 'string' ? null : answer;
  };
  const fit = () => {
    // What the therapist unfolds herself may scroll.
    const isAsked = body.querySelector('[aria-expanded="true"]') !== null;
    if (!isAsked && body.scrollHeight > body.clientHeight + 1 && fill() < FILLS.length - 1) setFill(fill() + 1);
  };
  createEffect(() => {
    found();
    fill();
    // Whether it fits is measured after the card has its new content and before that is painted.
    queueMicrotask(fit);
  });
  onCleanup(() => asked++);
  return (
    <div ref={body} class="card-body" aria-busy={notes() === 'loading'}>
      <Show when={found()?.factors.length ? found() : null}>
        {(answer) => <CardWatch factors={answer().factors} first={FILLS[fill()]!.watch} />}
      </Show>
      <section class="section">
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
          <Match when={found()}>
            {(answer) => (
              <CardExpected
                subject={props.subject}
                notes={answer()}
                first={FILLS[fill()]!.notes}
                onGrade={(grade) =>
                  props.deeds.setGrade(props.subject.calendar.source, grade).catch(() => setNotes('failed'))
                }
              />
            )}
          </Match>
        </Switch>
      </section>
      <CardLecture subject={props.subject} />
    </div>
  );
}
