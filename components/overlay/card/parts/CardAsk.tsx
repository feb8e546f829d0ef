import type { CardSubject } from '../../../../utils/overlay/card-subject';
import { AskBlock } from '../../../shared/AskBlock';
import { say } from '../../../shared/say';
import type { Telling } from '../create-telling';

/** Asks what a lesson is that nobody can name, before anything is said of it. */
export function CardAsk(props: { subject: CardSubject; telling: Telling }) {
  const title = () => props.subject.block.title;
  return (
    <section class="section card-body">
      <h3 class="question">{say('card_unsure', title())}</h3>
      <AskBlock
        title={title()}
        suggestion={props.subject.suggestion}
        onAnswer={(answer) => props.telling.tell(props.subject, { ...answer, workStart: null })}
      />
      <p class="quiet">{say('card_wrong_hint', title(), props.subject.calendar.name)}</p>
    </section>
  );
}
