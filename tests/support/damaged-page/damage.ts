import fc from 'fast-check';

/*
 * Damage that may have happened to a page before it is read: elements are gone, copied or moved, texts and attributes
 * say what no site writes, and all times are taken away.
 */

const TEXTS = [
  '',
  ' ',
  '٩:٠٥',
  '25:99',
  '9–',
  '–',
  '1/1',
  'Feb 30',
  '\u202e12:00',
  '9:00 AM – 8:00 AM',
  '1e9',
  '99999999999',
  'x'.repeat(5000),
];
const NUMBERS = ['', '-1', '0', '1e308', 'NaN', '99999999999999', 'calc(1e9% - 2px)'];
/** Elements. A larger page would only grow by copies of itself. */
const LARGE = 2000;

export const damage = fc.array(
  fc.record({
    act: fc.constantFrom('drop', 'strip', 'retext', 'reattribute', 'copy', 'move', 'unstyle'),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
    text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 30 })),
    number: fc.constantFrom(...NUMBERS),
  }),
  { minLength: 1, maxLength: 25 },
);

export type Damage = typeof damage extends fc.Arbitrary<(infer T)[]> ? T : never;

export function applyDamage(document: Document, { act, at, to, text, number }: Damage): void {
  const all = document.body.getElementsByTagName('*');
  if (all.length === 0 || all.length > LARGE) return;
  const element = all[at % all.length]!;
  const other = all[to % all.length]!;
  const names = element.getAttributeNames();
  const name = names[to % Math.max(names.length, 1)];
  if (act === 'drop') element.remove();
  else if (act === 'strip' && name) element.removeAttribute(name);
  else if (act === 'retext') element.textContent = text;
  else if (act === 'reattribute' && name) element.setAttribute(name, to % 2 ? text : number);
  else if (act === 'copy') other.append(element.cloneNode(true));
  else if (act === 'move' && !element.contains(other)) other.append(element);
  else if (act === 'unstyle') element.setAttribute('style', `top: ${number}%; height: ${number}; left: ${text}`);
}

/**
 * Attributes that say what something is or on which day, but never at what time. The place where an element is drawn
 * does tell the time.
 */
const NO_TIMES = new Set(['class', 'id', 'colspan', 'rowspan', 'data-date', 'data-datekey']);
const TIMES = /\p{N}|noon|mediod[ií]a|midnight|medianoche/giu;

/** Removes every digit and every word for a time from a page, so that nothing on it is at any time. */
export function takeTimes(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames())
      if (!NO_TIMES.has(name)) element.setAttribute(name, element.getAttribute(name)!.replace(TIMES, ''));
    for (const node of element.childNodes) if (node.nodeType === 3) node.nodeValue = node.nodeValue!.replace(TIMES, '');
  }
}
