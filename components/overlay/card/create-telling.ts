import { createSignal, type Accessor } from 'solid-js';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import { unkept } from '../unkept';
import type { CorrectionDraft, Deeds } from '../view';

/** What became of a try, and the words for it. */
interface Outcome {
  readonly isDone: boolean;
  readonly said: 'card_undone' | ReturnType<typeof unkept>;
}

/** What the OT tells about a lesson, and what became of the last try; null where nothing has to be said of it. */
export interface Telling {
  readonly outcome: Accessor<Outcome | null>;
  tell(subject: CardSubject, draft: CorrectionDraft): void;
  undo(id: string): void;
}

/** @param onKept is called once it is kept: then what asked for it folds. */
export function createTelling(deeds: () => Pick<Deeds, 'correct' | 'undo'>, onKept: () => void): Telling {
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const attempt = async (deed: Promise<unknown>, done: Outcome | null) => {
    try {
      await deed;
      setOutcome(done);
      onKept();
    } catch (error) {
      setOutcome({ isDone: false, said: unkept(error) });
    }
  };
  return {
    outcome,
    tell: (subject, draft) => void attempt(deeds().correct(subject, draft), null),
    undo: (id) => void attempt(deeds().undo(id), { isDone: true, said: 'card_undone' }),
  };
}
