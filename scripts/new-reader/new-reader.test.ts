import { describe, expect, it } from 'vitest';
import { clocks, markupFromText, networkCalls } from '../../tests/structure/code';
import { cycles } from '../../tests/structure/graph';
import { importsOf } from '../../tests/structure/imports';
import { halfFixtures, heavyFixtures, longFiles, vagueNames } from '../../tests/structure/layout';
import { namedReaders, unregistered } from '../../tests/structure/readers';
import { loadProject } from '../../tests/structure/project';
import { brokenTiers, strayReaders } from '../../tests/structure/tiers';
import { BadName, newReader } from './new-reader';

const project = loadProject();
const REGISTRY = 'utils/readers/family-libraries.ts';
const registry = project.get(REGISTRY)!;
const taken = new Set([...project.keys()].flatMap((path) => /^utils\/readers\/([^/]+)\//.exec(path)?.[1] ?? []));
const made = newReader('room-finder', registry, '2026-09', taken);

describe('what the command makes', () => {
  const whole = new Map([...project, ...made]);
  const imports = importsOf(whole);
  const own = (violations: readonly string[]) =>
    violations.filter((one) => one.includes('room-finder') || one.includes('family-libraries'));

  it.each([
    ['has a row in the registry', unregistered(whole, imports)],
    ['is named by nobody else', namedReaders(whole, imports)],
    ['imports downwards', brokenTiers(imports)],
    ['knows only itself and what readers share', strayReaders(imports)],
    ['imports in no circle', cycles(imports)],
    ['says what each case expects', halfFixtures(whole)],
    ['has no heavy case', heavyFixtures(whole)],
    ['is short', longFiles(whole)],
    ['is named', vagueNames(whole)],
    ['makes no markup of text', markupFromText(whole)],
    ['asks the network nothing', networkCalls(whole)],
    ['is told the time', clocks(whole)],
  ])('%s', (_, violations) => expect(own(violations)).toEqual([]));

  it('would break the rule without its row', () => {
    const without = new Map([...whole, [REGISTRY, registry]]);
    expect(unregistered(without, importsOf(without))).toEqual(['room-finder: no row in the registry']);
  });

  it('is one new folder and one row', () => {
    const outside = [...made.keys()].filter((path) => !path.startsWith('utils/readers/room-finder/'));
    expect(outside).toEqual([REGISTRY]);
    const added = made
      .get(REGISTRY)!
      .split('\n')
      .filter((line) => !registry.split('\n').includes(line));
    expect(added).toEqual(["import { roomFinder } from './room-finder/reader';", '  roomFinder,']);
  });

  it('has the cases every reader has', () => {
    const cases = [...made.keys()].flatMap((path) => /fixtures\/([^/]+)\/source/.exec(path)?.[1] ?? []);
    expect(cases).toEqual(['list', 'empty', 'someone-else', 'changed-no-days', 'hostile', 'spanish-24h']);
  });

  it('stands before the libraries, which a site may draw with', () => {
    const text = made.get(REGISTRY)!;
    expect(text.indexOf('  roomFinder,')).toBeGreaterThan(0);
    expect(text.indexOf('  roomFinder,')).toBeLessThan(text.indexOf('...KITS'));
  });
});

it.each(['', 'Room', 'room finder', '../evil', 'a/b', 'room-', '-room', '1room'])('“%s” is refused', (name) =>
  expect(() => newReader(name, registry, '2026-09', taken)).toThrow(BadName),
);

it.each(['canvas', 'google-calendar', 'any-page', 'drawn'])('%s is there and not written over', (name) =>
  expect(() => newReader(name, registry, '2026-09', taken)).toThrow('already'),
);
