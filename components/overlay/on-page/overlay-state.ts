import type { MissingPart } from '../../../utils/model/missing-part';
import type { Look } from './look';
import type { PageMeaning, KnownPage } from './memory';

/*
 * The overlay's life on a page. A look at the page leads to one of the states in the middle, whatever was before:
 *
 *                  ┌──▶ quiet       somebody else's page
 *                  ├──▶ advising    a view that cannot be read
 *   starting ──────┤
 *                  ├──▶ asking ──answer──▶ drawn      push-in times on their lessons
 *                  │      ├──something is missing──▶ doubting, as below
 *                  │      └──nobody answers──▶ silent
 *                  │
 *                  └──▶ doubting ──still so 2.5 s later──▶ changed
 *                          ▲
 *     drawn, advising ─────┘  where the page draws is not as known
 *
 *   Any state ──switched off──▶ off ──the next look──▶ as above
 *   Any state ──the script ends──▶ over, which nothing leaves
 */
export type OverlayState =
  | { readonly is: 'starting' | 'off' | 'over' }
  | { readonly is: 'quiet'; readonly look: LookOf<'foreign'> }
  | { readonly is: 'advising'; readonly look: LookOf<'unreadable'> }
  /** A page that is still loading looks changed for a while: nothing is said of it until that is believed. */
  | { readonly is: 'doubting' | 'changed'; readonly look: LookOf<'changed'> }
  | {
      readonly is: 'asking' | 'silent';
      readonly look: LookOf<'read'>;
      /** The page was believed to be changed, and may turn out to be so still. */
      readonly wasChanged: boolean;
    }
  | { readonly is: 'drawn'; readonly look: LookOf<'read'>; readonly page: KnownPage };

type LookOf<S extends Look['state']> = Extract<Look, { state: S }>;

/** What the background has said of the page so far, and whether it may still say more. */
export interface AnswerSoFar {
  readonly meaning: PageMeaning | null;
  readonly waits: boolean;
}

export type OverlayEvent =
  | { readonly is: 'looked'; readonly look: Look; readonly answer: AnswerSoFar }
  | { readonly is: 'answered'; readonly answer: AnswerSoFar }
  /** While drawing, the page turned out to be changed, although reading had found nothing. */
  | { readonly is: 'broke'; readonly missing: MissingPart }
  | { readonly is: 'believed' }
  | { readonly is: 'switched off' }
  | { readonly is: 'ended' };

/** The state after an event. Pure: what a state shows is the overlay's business. */
export function nextState(state: OverlayState, event: OverlayEvent): OverlayState {
  if (state.is === 'over') return state;
  switch (event.is) {
    case 'ended':
      return { is: 'over' };
    case 'switched off':
      return { is: 'off' };
    case 'looked':
      return afterLook(state, event.look, event.answer);
    case 'answered':
      return 'look' in state && state.look.state === 'read' ? afterAnswer(state, state.look, event.answer) : state;
    case 'broke':
      if (!('look' in state) || state.look.state === 'foreign') return state;
      return afterChange(state, { state: 'changed', kind: state.look.kind, missing: event.missing });
    case 'believed':
      return state.is === 'doubting' ? { is: 'changed', look: state.look } : state;
  }
}

function afterLook(state: OverlayState, look: Look, answer: AnswerSoFar): OverlayState {
  switch (look.state) {
    case 'foreign':
      return { is: 'quiet', look };
    case 'unreadable':
      return { is: 'advising', look };
    case 'changed':
      return afterChange(state, look);
    case 'read':
      return afterAnswer(state, look, answer);
  }
}

/** A change that was once believed is believed at once the next time. */
function afterChange(state: OverlayState, look: LookOf<'changed'>): OverlayState {
  return { is: wasChanged(state) ? 'changed' : 'doubting', look };
}

function wasChanged(state: OverlayState): boolean {
  return state.is === 'changed' || ('wasChanged' in state && state.wasChanged);
}

/** What was copied from a page is read in the background, which may find that something is missing. */
function afterAnswer(state: OverlayState, look: LookOf<'read'>, { meaning, waits }: AnswerSoFar): OverlayState {
  if (meaning?.missing) return afterChange(state, { state: 'changed', kind: look.kind, missing: meaning.missing });
  if (meaning) return { is: 'drawn', look, page: meaning };
  return { is: waits ? 'asking' : 'silent', look, wasChanged: wasChanged(state) };
}

/** The last look that counts; null if there was none, or if it is not believed yet. */
export function believedLook(state: OverlayState): Look | null {
  return 'look' in state && state.is !== 'doubting' ? state.look : null;
}
