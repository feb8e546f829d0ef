/** What a calendar changes when it shows something else. Never `class`: hovering alone changes classes all day. */
const ATTRIBUTES = [
  'style',
  'aria-checked',
  'aria-label',
  'aria-labelledby',
  'checked',
  'data-datekey',
  'data-end-date-key',
  'data-eventchip',
  'data-eventid',
  'data-start-date-key',
  'data-viewfamily',
  'data-viewkey',
  'hidden',
];

/** What other pages tell dates, times and titles by, or fold their rows with. */
const ON_ANY_PAGE = [
  'aria-expanded',
  'aria-hidden',
  'aria-selected',
  'data-column-date',
  'data-date',
  'data-time',
  'data-time-grid-date',
  'datetime',
  'open',
  'title',
];

/**
 * Calls `onChange` at most once a frame, before it is painted, when the page around `host` has changed in any way that
 * may matter; costs nothing while it has not. Ends with `signal`.
 */
export function watchPage(
  document: Document,
  host: Element,
  onChange: () => void,
  { signal, anyPage }: { readonly signal: AbortSignal; readonly anyPage: boolean },
): () => void {
  let cancel: (() => void) | null = null;
  const again = () => {
    cancel ??= nextFrame(() => {
      cancel = null;
      onChange();
    });
  };
  const pages = new MutationObserver((records) => {
    if (records.some((record) => !ours(record, host))) again();
  });
  pages.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: anyPage ? [...ATTRIBUTES, ...ON_ANY_PAGE] : ATTRIBUTES,
  });
  // A theme is a class on the page's outermost elements, or a preference of the browser.
  const themes = new MutationObserver(again);
  for (const element of [document.documentElement, document.body])
    themes.observe(element, { attributes: true, attributeFilter: ['class', 'data-theme', 'dark'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again, { signal });
  addEventListener('popstate', again, { signal });
  addEventListener('resize', again, { signal });

  signal.addEventListener('abort', () => {
    pages.disconnect();
    themes.disconnect();
    cancel?.();
  });
  return again;
}

/** A tab in the background has no frames; there a timer does. */
function nextFrame(act: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}

/** Our own coming counts for nothing; our going is the page's doing. */
function ours(record: MutationRecord, host: Element): boolean {
  if (record.target === host) return true;
  if (record.type !== 'childList' || record.removedNodes.length > 0) return false;
  return record.addedNodes.length === 1 && record.addedNodes[0] === host;
}
