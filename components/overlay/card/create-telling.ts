import { createSignal, type Accessor } from 'solid-js';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import type { CorrectionDraft, Deeds } from '../view';

/** What the OT tells about a lesson, and the line that says what became of it. */
export interface Telling {
  readonly line: Accessor<'card_failed' | 'card_undone' | null>;
  tell(subject: CardSubject, draft: CorrectionDraft): void;
  undo(id: string): void;
}

/** @param onKept it is kept: what asked for it folds. */
export function createTelling(deeds: () => Pick<Deeds, 'correct' | 'undo'>, onKept: () => void): Telling {
  const [line, setLine] = createSignal<'card_failed' | 'card_undone' | null>(null);
  const attempt = async (deed: Promise<unknown>, done: 'card_undone' | null) => {
    try {
      await deed;
      setLine(done);
      onKept();
    } catch {
      setLine('card_failed');
    }
  };
  return {
    line,
    tell: (subject, draft) => void attempt(deeds().correct(subject, draft), null),
    undo: (id) => void attempt(deeds().undo(id), 'card_undone'),
  };
}
