import { bareNames } from './bare-names';
import { barrels, clocks, markupFromText, networkCalls, pagesOfText, trustingWalks } from './code';
import { cycles, reachable } from './graph';
import { importsOf } from './imports';
import { secondHomes } from './homes';
import { decidedByKeys } from './keys';
import {
  fullRooms,
  halfFixtures,
  heavyFixtures,
  longFiles,
  roomsUntold,
  staleReadmes,
  strangers,
  vagueNames,
} from './layout';
import { namedReaders, unregistered } from './readers';
import { PAGE_SCRIPT_RULES, type Rule } from './page-scripts';
import { longPatterns, strayCompiling } from './patterns';
import { strayWords } from './stray-words';
import { brokenTiers, impureImports, strayReaders } from './tiers';

/** Does the file read a text, the cells of a table or a PDF? */
const isTextReading = (path: string) => /^utils\/files\/(?:read-(?:text|rows)|pdf\/read-pdf)\.ts$/.test(path);

/** Each rule of the layout, with a small project that breaks it: a rule that cannot fail is no rule. */
export const RULES: Rule[] = [
  [
    'imports go one way',
    (p) => brokenTiers(importsOf(p)),
    { 'utils/time/a.ts': "import '../pipeline/b';", 'utils/pipeline/b.ts': '' },
  ],
  [
    'surfaces stand apart',
    (p) => brokenTiers(importsOf(p)),
    { 'components/popup/A.tsx': "import '../options/B';", 'components/options/B.tsx': '' },
  ],
  [
    'steps stand apart',
    (p) => brokenTiers(importsOf(p)),
    { 'utils/windows/a.ts': "import '../days/b';", 'utils/days/b.ts': '' },
  ],
  [
    'every file has a tier',
    (p) => brokenTiers(importsOf(p)),
    { 'utils/odd/a.ts': "import '../days/b';", 'utils/days/b.ts': '' },
  ],
  [
    'pure steps know no browser',
    (p) => impureImports(importsOf(p)),
    { 'utils/days/a.ts': "import { browser } from 'wxt/browser';" },
  ],
  [
    'a reader knows only itself',
    (p) => strayReaders(importsOf(p)),
    { 'utils/readers/a/a.ts': "import '../b/b';", 'utils/readers/b/b.ts': '' },
  ],
  [
    'a reader uses no package',
    (p) => strayReaders(importsOf(p)),
    { 'utils/readers/a/a.ts': "import x from 'valibot';" },
  ],
  [
    'nothing imports itself',
    (p) => cycles(importsOf(p)),
    { 'utils/a.ts': "export * from './b';", 'utils/b.ts': "let x: import('./a').X;" },
  ],
  ...PAGE_SCRIPT_RULES,
  ['no text becomes markup', markupFromText, { 'components/a.tsx': 'x.innerHTML = y' }],
  ['no text becomes markup by assignment', markupFromText, { 'cli/a.ts': 'a.outerHTML = x' }],
  ['no text becomes a page', markupFromText, { 'scripts/a.ts': 'document.write(x)' }],
  ['no page is made of a text', pagesOfText, { 'utils/files/a.ts': "page.createElement('pre')" }],
  [
    'no text is read through a page',
    (p) => reachable(importsOf(p), isTextReading, (path) => path === 'utils/files/read-page.ts'),
    { 'utils/files/read-text.ts': "import { readPage } from './read-page';", 'utils/files/read-page.ts': '' },
  ],
  ['no text becomes code', markupFromText, { 'utils/a.ts': 'new Function(x)' }],
  ['no network', networkCalls, { 'entrypoints/a.ts': 'await globalThis.fetch(x)' }],
  ['no other network', networkCalls, { 'entrypoints/background/feeds/fetch-feed.ts': 'new WebSocket(x); fetch(x)' }],
  ['pure steps are told the time', clocks, { 'utils/days/a.ts': 'new Date()' }],
  ['pure steps never ask the time', clocks, { 'utils/days/a.ts': 'Date.now()' }],
  ['pure steps throw no dice', clocks, { 'utils/days/a.ts': 'Math.random()' }],
  ['pure steps are told the zone', clocks, { 'utils/days/a.ts': 'new Intl.DateTimeFormat(x, { hour })' }],
  ['pure steps know no local time', clocks, { 'utils/days/a.ts': 'new Date(x).getHours()' }],
  [
    'no page leads us round in circles',
    trustingWalks,
    { 'utils/readers/a/a.ts': 'for (let at = x; at; at = at.parentElement) y(at.parentNode);' },
  ],
  [
    'no long regular expression',
    longPatterns,
    { 'utils/a.ts': `const a = [/${'x'.repeat(161)}/, /${'x'.repeat(157)}/i, 'x'.repeat(200)];` },
  ],
  [
    'no long part of a regular expression',
    longPatterns,
    { 'utils/a.ts': `new RegExp('^' + '${'x'.repeat(161)}'); new RegExp('${'x'.repeat(160)}');` },
  ],
  ['lists become patterns in one place', strayCompiling, { 'utils/a.ts': "new RegExp(WORDS.join('|'))" }],
  ['no barrels', barrels, { 'utils/days/all.ts': "export { a } from './a';" }],
  ['no file over 200 lines', longFiles, { 'utils/days/a.ts': 'x;\n'.repeat(201) }],
  ['no vague names', vagueNames, { 'utils/days/helpers.ts': '' }],
  ['no index of a folder', vagueNames, { 'utils/days/index.ts': '' }],
  ['the top is the design’s', strangers, { 'src/a.ts': '' }],
  [
    'no room too full',
    fullRooms,
    Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`utils/days/a${i}.ts`, ''])),
  ],
  ['every room says what it is', roomsUntold, { 'utils/days/a.ts': '' }],
  [
    'a README names what is there',
    staleReadmes,
    { 'utils/days/README.md': '`a.ts` before `b.ts`', 'utils/days/a.ts': '' },
  ],
  [
    'every reader is registered',
    (p) => unregistered(p, importsOf(p)),
    { 'utils/readers/a/a.ts': '', 'utils/readers/registry.ts': '' },
  ],
  [
    'every row has a reader',
    (p) => unregistered(p, importsOf(p)),
    { 'utils/readers/registry.ts': "import './a/reader';" },
  ],
  [
    'nobody else knows a reader',
    (p) => namedReaders(p, importsOf(p)),
    { 'utils/readers/a/reader.ts': '', 'components/b.ts': "import { a } from '../utils/readers/a/reader';" },
  ],
  [
    'nobody else goes by a reader’s name',
    (p) => namedReaders(p, importsOf(p)),
    { 'utils/readers/a/reader.ts': '', 'cli/b.ts': "x.reader === 'a'" },
  ],
  ['constants say their subject', bareNames, { 'utils/days/a.ts': 'const LONGEST = 90;' }],
  ['one name, one home', secondHomes, { 'utils/a/a.ts': 'export type A = 1;', 'utils/b/b.ts': 'export type A = 2;' }],
  ['every case says what is expected', halfFixtures, { 'utils/readers/a/fixtures/day/source.html': '' }],
  ['no words outside of _locales', strayWords, { 'components/popup/A.tsx': '<p title={a}>Room 14 works</p>' }],
  [
    'nothing hangs on a sentence',
    decidedByKeys,
    {
      'public/_locales/en/messages.json': '{ "panel_line_none": {} }',
      'components/a.ts': "const NONE = 'panel_line_none';\nif (a.key === NONE) b();",
    },
  ],
  ['no heavy case', heavyFixtures, { 'utils/readers/a/fixtures/day/source.html': 'x'.repeat(40_001) }],
];
