import { Show } from 'solid-js';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import type { Visit } from '../../../utils/overlay/survey';
import { say } from '../../shared/say';

/** What to do when the teacher turns out to be teaching: stay for what a lesson shows, or where to go instead. */
export function CardLecture(props: { subject: CardSubject }) {
  const span = ({ window }: Visit) => ({ span: [window.start, window.end] as const });
  return (
    <section class="section">
      <h3 class="heading">{say('card_lecture')}</h3>
      <p>{say('card_lecture_stay')}</p>
      <Show when={props.subject.next} fallback={<p>{say('card_lecture_next_day')}</p>}>
        {(next) => <p>{say('card_lecture_next', span(next()), next().block.title)}</p>}
      </Show>
      <Show when={props.subject.elsewhere}>
        {(other) => <p>{say('card_lecture_elsewhere', other().roomName, span(other()), other().block.title)}</p>}
      </Show>
    </section>
  );
}
