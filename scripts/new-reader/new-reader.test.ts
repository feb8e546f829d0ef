import { describe, expect, it } from 'vitest';
import { clocks, markupFromText, networkCalls } from '../../tests/structure/code';
import { cycles } from '../../tests/structure/graph';
import { importsOf } from '../../tests/structure/imports';
import { halfFixtures, heavyFixtures, longFiles, unregistered, vagueNames } from '../../tests/structure/layout';
import { loadProject } from '../../tests/structure/project';
import { brokenTiers, strayReaders } from '../../tests/structure/tiers';
import { BadName, newReader } from './new-reader';

const project = loadProject();
const registry = project.get('utils/readers/registry.ts')!;
const made = newReader('room-finder', registry, '2026-09');

describe('what the command makes', () => {
  const whole = new Map([...project, ...made]);
  const imports = importsOf(whole);
  const own = (violations: readonly string[]) =>
    violations.filter((one) => one.includes('room-finder') || one.includes('registry'));

  it.each([
    ['has a row in the registry', unregistered(whole, imports)],
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
    const without = new Map([...whole, ['utils/readers/registry.ts', registry]]);
    expect(unregistered(without, importsOf(without))).toEqual(['room-finder: no row in the registry']);
  });

  it('has the cases every reader has', () => {
    const cases = [...made.keys()].flatMap((path) => /fixtures\/([^/]+)\/source/.exec(path)?.[1] ?? []);
    expect(cases).toEqual(['list', 'empty', 'someone-else', 'changed-no-days', 'hostile', 'spanish-24h']);
  });

  it('stands before the reader of any page, which takes whatever is left', () => {
    const text = made.get('utils/readers/registry.ts')!;
    expect(text.indexOf('...roomFinder')).toBeGreaterThan(0);
    expect(text.indexOf('...roomFinder')).toBeLessThan(text.indexOf("name: 'any-page'"));
  });
});

it.each(['', 'Room', 'room finder', '../evil', 'a/b', 'room-', '-room', '1room'])('“%s” is refused', (name) =>
  expect(() => newReader(name, registry, '2026-09')).toThrow(BadName),
);

it('an existing reader is not written over', () =>
  expect(() => newReader('google-calendar', registry, '2026-09')).toThrow('already'));
