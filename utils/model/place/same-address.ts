import { placeOf } from './place-of';

/** Put there by who led to the page; says nothing of what stands on it. */
const LED_HERE = /^(?:utm_.*|fbclid|gclid|_ga|_gl)$/i;
/** Says which days or how they are shown, while the page stays the same one: by its name, and by what it holds. */
const SHOWS = /^(?:date|day|week|month|year|time|start|end|from|to|_|view|view_?(?:name|start|date|mode|type)|mode)$/i;
const DAYS = /^(?:[\d:.,/+TZ-]*|[a-z]*(?:day|week|month|year|agenda|list|schedule|timegrid)[a-z]*)$/i;
/** A fragment that an app goes by, as others go by the path. */
const ROUTE = /^#!?\//;

/**
 * Is it still the page the OT had before her? Other days of it are; another path, query or route of an app is not.
 * @param isPlace does a fragment's word name a place on the page? Else it is a route as well.
 */
export function isSameAddress(one: string, other: string, isPlace: (word: string) => boolean = () => false): boolean {
  return pageOf(one, isPlace) === pageOf(other, isPlace);
}

function pageOf(address: string, isPlace: (word: string) => boolean): string {
  if (!URL.canParse(address)) return address;
  const { origin, searchParams, hash } = new URL(address);
  const route = ROUTE.test(hash) ? pageOf(new URL(hash.replace(ROUTE, '/'), origin).href, isPlace) : '';
  const word = hash.slice(1);
  const state = word.includes('=') ? lasting(new URLSearchParams(word)) : [];
  const isOther = route === '' && !word.includes('=') && !DAYS.test(word) && !isPlace(word);
  return [placeOf(address), ...lasting(searchParams), route, ...state, isOther ? word : ''].join('\n');
}

function lasting(params: URLSearchParams): string[] {
  const all = [...params].filter(([name, value]) => !LED_HERE.test(name) && !(SHOWS.test(name) && DAYS.test(value)));
  return all.map((pair) => pair.join('=')).sort();
}
