import { Show } from 'solid-js';
import type { Mode } from '../../../../utils/model/vocabulary';
import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { say } from '../../../shared/say';

/** Modes in which a teacher may still be teaching; nobody teaches at recess. */
const TAUGHT: readonly Mode[] = ['work', 'workshop', 'mixed', 'whole-group'];

/** What to do if the teacher is still teaching; shown for lessons only. */
export function CardLecture(props: { subject: CardSubject }) {
  const ways = () => {
    const { next, elsewhere } = props.subject;
    return [
      next && say('card_still_next', { time: next.window.start }, next.block.title),
      elsewhere && say('card_still_elsewhere', elsewhere.roomName, { time: elsewhere.window.end }),
    ].filter(Boolean);
  };
  return (
    <Show when={TAUGHT.includes(props.subject.block.mode)}>
      <p class="section">
        <span>
          <b class="heading">{say('card_still')}</b>{' '}
          {ways().length > 0 ? ways().join(' · ') : say('card_lecture_next_day')}
        </span>
      </p>
    </Show>
  );
}
