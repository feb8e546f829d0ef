import type { Survey } from '../../../../utils/overlay/survey';

/** px. A smaller frame shows nobody a calendar: it was put there for us. */
const SEEN = { width: 200, height: 120 };

/** Is this the page itself, or a frame that somebody can see? */
export function isSeen(): boolean {
  return window === window.top || (innerWidth >= SEEN.width && innerHeight >= SEEN.height);
}

/**
 * Says whether what is read here may be kept. A public calendar inside somebody's page is drawn, but becomes a
 * classroom only once the therapist has chosen it or clicked in it; a frame that nobody can see never does. Ends with
 * `signal`.
 * @param onTouched called at her first click in an embedded calendar, which may come long after it was read.
 */
export function makeMayKeep(
  embedded: boolean,
  signal: AbortSignal,
  onTouched: () => void,
): (survey: Survey, byHand?: boolean) => boolean {
  let touched = false;
  const touch = (event: Event) => {
    if (touched || !event.isTrusted) return;
    touched = true;
    onTouched();
  };
  if (embedded)
    for (const type of ['pointerdown', 'keydown', 'click'] as const)
      addEventListener(type, touch, { capture: true, passive: true, signal });
  const chosen = ({ calendars }: Survey) => calendars.some(({ role, roleSet }) => role === 'classroom' && roleSet);
  return (survey, byHand = false) => {
    // No listener on the page's window hears what is done in the overlay, not even this one.
    touched ||= byHand;
    return isSeen() && (!embedded || touched || chosen(survey));
  };
}
