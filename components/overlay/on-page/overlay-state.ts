import type { MissingPart } from '../../../utils/model/missing-part';
import type { Survey } from '../../../utils/overlay/survey';
import type { Look } from './look';

/*
 * The overlay's life on a page. A look at the page leads to one of the states in the middle, whatever was before:
 *
 *                  ┌──▶ quiet       somebody else's page
 *                  ├──▶ advising    a view that cannot be read
 *   starting ──────┤
 *                  ├──▶ asking ──answer──▶ drawn      push-in times on their lessons
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
  | { readonly is: 'asking' | 'silent'; readonly look: LookOf<'read'> }
  | { readonly is: 'drawn'; readonly look: LookOf<'read'>; readonly survey: Survey };

type LookOf<S extends Look['state']> = Extract<Look, { state: S }>;

/** What the background has said of the reading so far, and whether it may still say more. */
export interface SurveySoFar {
  readonly survey: Survey | null;
  readonly waits: boolean;
}

export type OverlayEvent =
  | { readonly is: 'looked'; readonly look: Look; readonly answer: SurveySoFar }
  | { readonly is: 'answered'; readonly answer: SurveySoFar }
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
      return 'look' in state && state.look.state === 'read' ? afterAnswer(state.look, event.answer) : state;
    case 'broke':
      if (!('look' in state) || state.look.state === 'foreign') return state;
      return afterChange(state, { state: 'changed', kind: state.look.kind, missing: event.missing });
    case 'believed':
      return state.is === 'doubting' ? { is: 'changed', look: state.look } : state;
  }
}

function afterLook(state: OverlayState, look: Look, answer: SurveySoFar): OverlayState {
  switch (look.state) {
    case 'foreign':
      return { is: 'quiet', look };
    case 'unreadable':
      return { is: 'advising', look };
    case 'changed':
      return afterChange(state, look);
    case 'read':
      return afterAnswer(look, answer);
  }
}

/** A change that was once believed is believed at once the next time. */
function afterChange(state: OverlayState, look: LookOf<'changed'>): OverlayState {
  return { is: state.is === 'changed' ? 'changed' : 'doubting', look };
}

function afterAnswer(look: LookOf<'read'>, { survey, waits }: SurveySoFar): OverlayState {
  return survey ? { is: 'drawn', look, survey } : { is: waits ? 'asking' : 'silent', look };
}

/** The last look that counts; null if there was none, or if it is not believed yet. */
export function believedLook(state: OverlayState): Look | null {
  return 'look' in state && state.is !== 'doubting' ? state.look : null;
}
