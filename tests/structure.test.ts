import { describe, expect, it } from 'vitest';
import { clocks, markupFromText, networkCalls } from './structure/code';
import { importsOf } from './structure/imports';
import { mended } from './structure/mends';
import { isContentScript } from './structure/page-scripts';
import { isSource, loadProject, ships } from './structure/project';
import { RULES } from './structure/rules';

const project = loadProject();
// Every file is read while the tests are gathered, since no time limit runs then.
importsOf(project);

describe.each(RULES)('%s', (name, rule, broken) => {
  it('holds', () => expect(mended(name, rule(project))).toEqual([]), 30_000);
  it('would be seen to break', () => expect(mended(name, rule(new Map(Object.entries(broken))))).toHaveLength(1));
});

describe('the rules look at something', () => {
  it('reads the sources', () => {
    expect([...project.keys()].filter(ships).length).toBeGreaterThan(50);
    expect([...project.keys()].filter(isSource)).toContain('tests/structure.test.ts');
  });

  it('finds the one file that fetches', () => {
    expect(networkCalls(new Map([['entrypoints/background/feeds/fetch-feed.ts', 'fetch(x)']]))).toEqual([]);
    expect(project.get('entrypoints/background/feeds/fetch-feed.ts')).toContain('fetch(');
  });

  it('finds the content scripts and what they import', () => {
    const imports = importsOf(project);
    expect([...project.keys()].filter(isContentScript).length).toBeGreaterThan(0);
    expect(imports.some((one) => one.from.startsWith('utils/storage/') && one.to === 'idb')).toBe(true);
  });

  it('lets words in comments and strings be', () => {
    expect(markupFromText(new Map([['utils/a.ts', "// innerHTML\nconst a = 'eval';"]]))).toEqual([]);
    expect(clocks(new Map([['utils/a.ts', "new Intl.DateTimeFormat(l, { ...o, timeZone: 'UTC' })"]]))).toEqual([]);
  });
});
