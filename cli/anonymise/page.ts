import type { Disguise } from './disguise';

/** Parts of a page that no reader looks at, or that may say who is signed in. */
const NOT_READ =
  'script:not([type="application/ld+json"]), noscript, link, meta:not([charset]), iframe, object, embed, svg, template, input[type="hidden"], img[src]:not([alt])';
/** Attributes that people read. */
const READ_BY_PEOPLE = new Set([
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'value',
  'content',
  'summary',
]);
/** Attributes that lead away from the page. */
const LEADS_AWAY = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'cite', 'background', 'ping']);
/** Attributes that hold a date or a time, and what such a value is made of: Google numbers its days (`data-datekey`). */
const DATED = /date|time/;
const NUMBERS = /^[\dTZ:.+/-]{1,40}$/;
const TIMES = new Set(['datetime', 'class', 'style', 'role', 'lang', 'dir', 'type', 'scope', 'colspan', 'rowspan']);

/**
 * Makes a page safe to send, in place: names, addresses and ids are replaced; structure, times and the words of
 * schedules are kept. Texts come first, so that a name in an id is known by then.
 */
export function anonymisePage(document: Document, disguise: Disguise): void {
  for (const element of document.querySelectorAll(NOT_READ)) element.remove();
  const walk = document.createTreeWalker(document, 0x4 | 0x80);
  const texts: Node[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  for (const node of texts) {
    // Comments may hold anything private, so they are removed; browsers no longer read conditional ones.
    if (node.nodeType === 8) node.parentNode?.removeChild(node);
    else node.nodeValue = textOf(node, disguise);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const next = attribute(name, value, disguise);
      if (next === null) element.removeAttribute(name);
      else if (next !== value) element.setAttribute(name, next);
    }
  }
}

function textOf(node: Node, disguise: Disguise): string {
  const text = node.nodeValue ?? '';
  const parent = node.parentNode?.nodeName.toLowerCase();
  if (parent === 'style') return text.replace(/url\([^)]*\)|@import[^;]*;/gi, '');
  if (parent === 'script') return jsonOf(text, disguise);
  return disguise.text(text);
}

/** Disguises the strings in a block of data, but not the words of its format (`@type`, dates). */
function jsonOf(text: string, disguise: Disguise): string {
  try {
    const disguised = (key: string, value: unknown) =>
      typeof value !== 'string' || key.startsWith('@') || /^\d{4}-\d{2}-\d{2}/.test(value)
        ? value
        : disguise.text(value);
    return JSON.stringify(JSON.parse(text, disguised));
  } catch {
    return '';
  }
}

/** What a link says about the program and the day it is for: no host, no id, no key. */
function elsewhere(address: string): string {
  const [path = '', query = ''] = address.split('#')[0]!.split('?');
  const program = /\/[a-z]+(?:\/[a-z]+)*\.(?:php|aspx|jsp)$/.exec(path)?.[0] ?? '/';
  const about = query.split('&').filter((part) => /^(?:view|time|date|mode)=[\w-]{1,20}$/.test(part));
  return `https://school.example${program}${about.length > 0 ? `?${about.join('&')}` : ''}`;
}

function attribute(name: string, value: string, disguise: Disguise): string | null {
  if (name.startsWith('on') || name === 'srcdoc' || name === 'nonce') return null;
  if (LEADS_AWAY.has(name)) return value.startsWith('#') ? disguise.value(value) : elsewhere(value);
  if (DATED.test(name) && NUMBERS.test(value)) return value;
  if (name === 'style') return value.replace(/url\([^)]*\)/gi, 'none');
  if (READ_BY_PEOPLE.has(name)) return disguise.text(value);
  return TIMES.has(name) && name !== 'class' ? value : disguise.value(value);
}
