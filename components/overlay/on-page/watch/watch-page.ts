/** The attributes with which every page shows and hides. Never `class`: hovering alone changes classes all day. */
const SHOWING = ['style', 'hidden'];
/** The attributes with which rows of tables, lists and text are folded. */
const FOLDING = ['aria-expanded', 'aria-hidden', 'aria-selected', 'checked', 'open'];

/** What is watched of a page. */
export interface Watching {
  /** Has `onChange` called in the next frame, whether or not anything changes. */
  again(): void;
  /** From now on these attributes count as well, in place of others named before. */
  attend(attributes: readonly string[]): void;
}

/**
 * Calls `onChange` at most once a frame, before the frame is painted, when the page around `host` has changed in any
 * way that may matter. It costs nothing while nothing changes. Ends with `signal`.
 * @param host what we draw ourselves; null while we draw nothing.
 */
export function watchPage(
  document: Document,
  host: Element | null,
  onChange: () => void,
  { signal, folds }: { readonly signal: AbortSignal; readonly folds: boolean },
): Watching {
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
  let attended: readonly string[] | null = null;
  const attend = (attributes: readonly string[]) => {
    if (attributes === attended || signal.aborted) return;
    attended = attributes;
    const attributeFilter = [...SHOWING, ...(folds ? FOLDING : []), ...attributes];
    // Observing an element again replaces its old list of attributes.
    const all = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter };
    pages.observe(document.documentElement, all);
  };
  attend([]);
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
  return { again, attend };
}

/** A tab in the background has no frames, so a timer is used there. */
function nextFrame(act: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}

/** The arrival of our own element does not count; its removal is something the page did. */
function ours(record: MutationRecord, host: Element | null): boolean {
  if (host === null) return false;
  if (record.target === host) return true;
  if (record.type !== 'childList' || record.removedNodes.length > 0) return false;
  return record.addedNodes.length === 1 && record.addedNodes[0] === host;
}
