/** What a calendar of Google's has, whichever view of it. */
const CALENDAR = '[role=grid], [role=gridcell], [data-eventid], [data-datekey]';

/**
 * Calls `act` once a public calendar is to be seen in this frame: a page may hold many frames of Google Calendar's, most of
 * them no calendar, and none of those is to pay for what reads one.
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
