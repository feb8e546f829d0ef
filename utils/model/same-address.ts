import { placeOf } from './place-of';

/** Says which days or how they are shown, while the page stays the same one. */
const PASSING = /^(?:utm_.*|fbclid|gclid|date|day|week|month|year|time|start|end|view|_.*)$/i;
/** A fragment that an app goes by, as others go by the path; any other is a place on the page. */
const ROUTE = /^#!?\//;

/** Is it still the page the OT had before her? Other days of it are; another path, query or route of an app is not. */
export function isSameAddress(one: string, other: string): boolean {
  return pageOf(one) === pageOf(other);
}

function pageOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, searchParams, hash } = new URL(address);
  const lasting = [...searchParams].filter(([name]) => !PASSING.test(name)).map((pair) => pair.join('='));
  const route = ROUTE.test(hash) ? pageOf(new URL(hash.replace(ROUTE, '/'), origin).href) : '';
  return [placeOf(address), ...lasting.sort(), route].join('\n');
}
