import { rootOf } from './whole';

/** All that is read or drawn from, and nothing else: colours, classes and hovering change no reading. */
const READ = '[data-eventid], [data-eventchip], [data-datekey], [data-start-date-key], [data-view-heading]';
const ATTRIBUTES = ['data-eventid', 'data-datekey', 'data-start-date-key', 'data-end-date-key', 'aria-label'];
const PLACE = /(?:^|[;\s])(?:top|left|width|height):[^;]*/g;

/**
 * A number in a string that changes when the page would be read or drawn differently: address, view, days, chips with
 * their texts and places. Touches no layout; about a millisecond for 600 events.
 */
export function signature(document: Document): string {
  const { body, documentElement } = document;
  let hash = 2166136261;
  let other = 5381;
  let count = 0;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      hash = Math.imul(hash ^ code, 16777619);
      other = (Math.imul(other, 33) + code) | 0;
    }
    hash = Math.imul(hash ^ 31, 16777619);
  };
  add(document.URL);
  add(documentElement.lang);
  add(body.getAttribute('data-viewkey') ?? '');
  add(body.getAttribute('data-viewfamily') ?? '');
  for (const element of rootOf(document).querySelectorAll(READ)) {
    count++;
    for (const name of ATTRIBUTES) add(element.getAttribute(name) ?? '');
    const isChip = element.hasAttribute('data-eventchip') || element.hasAttribute('data-eventid');
    if (!isChip) continue;
    if (element.getAttribute('aria-hidden') === 'true') continue;
    add(element.textContent);
    for (const place of element.getAttribute('style')?.match(PLACE) ?? []) add(place);
    for (const label of element.querySelectorAll('[aria-label]')) add(label.getAttribute('aria-label') ?? '');
  }
  return `${count}.${(hash >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}
