import { describe, expect, it } from 'vitest';
import { knownPatterns } from './known-patterns';

const WORDS = 'export const MEALS = listed(`\n  lunch\n  # Spanish\n  almuerzo\n`);';
const read = (specifier: string) => (specifier === './meals' ? { path: '/meals.ts', text: WORDS } : null);
const written = (source: string) => knownPatterns('/a.ts', source, read);

describe('what is known before it runs', () => {
  it.each<[string, string, string]>([
    ['a text', "const A = new RegExp('a/b', 'i');", 'const A = /a\\/b/i;'],
    ['a list', 'const A = new RegExp(anyOf(listed(`\n  x\n  y\n`)));', 'const A = /(?:x|y)/;'],
    [
      'a list of another file',
      "import { MEALS } from './meals'; const A = new RegExp(String.raw`^${anyOf(MEALS)}\\b`, 'iu');",
      "import { MEALS } from './meals'; const A = /^(?:lunch|almuerzo)\\b/iu;",
    ],
    [
      'all lists of another file',
      "import * as all from './meals'; const A = new RegExp(anyOf(all.MEALS));",
      "import * as all from './meals'; const A = /(?:lunch|almuerzo)/;",
    ],
    ['parts', "const P = 'b'; const A = new RegExp(['a', P].join('|') + 'c');", "const P = 'b'; const A = /a|bc/;"],
    ['a row of a table', "const A = [['x', new RegExp('y')]];", "const A = [['x', /y/]];"],
    ['a list, as text', WORDS, 'export const MEALS = /* @__PURE__ */ "lunch\\nalmuerzo".split(\'\\n\');'],
    ['a text without its tag', 'const A = String.raw`\\b`;', 'const A = "\\\\b";'],
  ])('%s', (_, source, expected) => expect(written(source)).toBe(expected));
});

describe('what is not', () => {
  it.each<[string, string]>([
    ['inside a function', 'const f = (P) => new RegExp(`^${P}`);'],
    ['of a function', 'const A = new RegExp(edge());'],
    ['of a package', "import { P } from 'words'; const A = new RegExp(P);"],
    ['that may change', "let P = 'a'; const A = new RegExp(P);"],
    ['of many words', "const A = new RegExp(WORDS.map((one) => one).join('|'));"],
  ])('%s', (_, source) => expect(written(source)).toBe(source));
});
