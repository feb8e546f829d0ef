import fc from 'fast-check';
import { CHECKS } from '../../entrypoints/background/checks';
import { ALLOWED, COPY, read, ROOM } from '../../tests/support/stored/message-rights';
import { OWN } from './made-up-reading';

/** Messages of any shape and size, most of them close to a valid one. */

const NAMES = Object.keys(CHECKS);
const GOOD = new Map(ALLOWED.map(([name, , data]) => [name as string, data as object]));
const MINE = { reading: read('any-page', 'evil.example/rooms#Room 1'), where: 'evil.example/rooms' };

const huge = fc.constantFrom<unknown>(
  'x'.repeat(2_000_000),
  Array.from({ length: 50_000 }, () => ({})),
  JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`),
  JSON.parse('{"__proto__":{"overlay":false},"constructor":{"prototype":{"own":true}}}'),
);
const plain = ['', '\u0000', '\ud800', 'google-calendar:c_room14', ROOM, ...OWN, NaN, Infinity, -1, 1e300, null];
const odd = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...plain), huge);

/** A message by its name, and what it says while nothing is bent. */
type Good = readonly [string, object];
const isReading = (name: string) => name === 'overlay:survey' || name === 'reading:keep';
const SAID: readonly Good[] = [
  ...NAMES.map((name): Good => [name, isReading(name) ? MINE : (GOOD.get(name) ?? {})]),
  ['overlay:survey', { reading: null, copy: COPY, where: 'calendar.google.com/r' }],
];

interface Bent {
  readonly pushin: string;
  readonly data: unknown;
}

/** The same message with another value at its nth place; null if it has no such place. */
function bentAt([pushin, good]: Good, at: number, value: unknown): Bent | null {
  const data = structuredClone(good);
  const places: [object, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(data);
  const place = places[at];
  if (!place) return null;
  Object.defineProperty(place[0], place[1], { value, enumerable: true, writable: true });
  return { pushin, data };
}

/** Every message with each of these values at each of its places. */
export function* bentWith(values: readonly unknown[]): Generator<Bent> {
  for (const said of SAID)
    for (const value of values) for (let at = 0, bent; (bent = bentAt(said, at, value)) !== null; at++) yield bent;
}

export const anyMessage: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...SAID), odd, fc.nat({ max: 60 }))
    .map(([said, value, at]) => bentAt(said, at, value) ?? { pushin: said[0], data: value }),
  fc.record({ pushin: fc.constantFrom(...NAMES, 'toString', '__proto__', 'page:status'), data: odd }),
  odd,
);
