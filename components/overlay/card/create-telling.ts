import { createSignal, type Accessor } from 'solid-js';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import { unkept } from '../unkept';
import type { CorrectionDraft, Deeds } from '../view';

type Line = 'card_undone' | ReturnType<typeof unkept>;

/** What the OT tells about a lesson, and the line that says what became of it. */
export interface Telling {
  readonly line: Accessor<Line | null>;
  tell(subject: CardSubject, draft: CorrectionDraft): void;
  undo(id: string): void;
}

/** @param onKept it is kept: what asked for it folds. */
export function createTelling(deeds: () => Pick<Deeds, 'correct' | 'undo'>, onKept: () => void): Telling {
  const [line, setLine] = createSignal<Line | null>(null);
  const attempt = async (deed: Promise<unknown>, done: 'card_undone' | null) => {
    try {
      await deed;
      setLine(done);
      onKept();
    } catch (error) {
      setLine(unkept(error));
    }
  };
  return {
    line,
    tell: (subject, draft) => void attempt(deeds().correct(subject, draft), null),
    undo: (id) => void attempt(deeds().undo(id), 'card_undone'),
  };
}
