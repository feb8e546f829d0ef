import { rootOf } from './page/whole';

/** Everything that is read or drawn from, and nothing else: colours, classes and hovering change no reading. */
const READ = '[data-eventid]:not([aria-hidden=true]), [data-eventchip], [data-datekey], [data-start-date-key]';
const DAYS = ['data-datekey', 'data-start-date-key', 'data-end-date-key'];
const PLACE = /(?:^|[;\s])(?:top|left|width|height):[^;]*/g;

/**
 * A text that changes as soon as the page would be read or drawn differently: address, view, days, and chips with their
 * words and places. It is only to be compared, since it holds the page's words. Touches no layout; takes well under a
 * millisecond for 60 events.
 */
export function signature(document: Document): string {
  const { body, documentElement } = document;
  const parts: (string | null)[] = [
    document.URL,
    documentElement.lang,
    body.getAttribute('data-viewkey'),
    body.getAttribute('data-viewfamily'),
  ];
  for (const element of rootOf(document).querySelectorAll(READ)) {
    const id = element.getAttribute('data-eventid');
    if (id === null && !element.hasAttribute('data-eventchip')) {
      for (const name of DAYS) parts.push(element.getAttribute(name));
      continue;
    }
    parts.push(id, element.textContent);
    const style = element.getAttribute('style');
    if (style) parts.push(...(style.match(PLACE) ?? []));
    // The schedule view keeps its texts in labels.
    else for (const label of element.querySelectorAll('[aria-label]')) parts.push(label.getAttribute('aria-label'));
  }
  return parts.join('\n');
}
