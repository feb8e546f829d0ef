/** What a calendar of Google's has in every view. */
const CALENDAR = '[role=grid], [role=gridcell], [data-eventid], [data-datekey]';

/**
 * Calls `act` once a public calendar can be seen in this frame. A page may hold many frames of Google Calendar, most of
 * them no calendar, and those must not pay for the code that reads one.
 */
export function whenFramed(document: Document, act: () => void): void {
  const seen = () => document.querySelector(CALENDAR) !== null;
  if (seen()) return act();
  const watch = new MutationObserver(() => {
    if (!seen()) return;
    watch.disconnect();
    act();
  });
  watch.observe(document, { childList: true, subtree: true });
}
