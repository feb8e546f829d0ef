import { describe, expect, it } from 'vitest';
import { importsOf } from './imports';

describe('an import', () => {
  it.each([
    ["import type { A } from './b';", true],
    ["import { type A } from './b';", true],
    ["import { A, type B } from './b';", false],
    ["import './b';", false],
    ["export { A } from './b';", false],
    ["let a: import('./b').A;", true],
    ["const a = await import('./b');", false],
  ])('%s is a type only: %s', (text, typeOnly) => {
    const made = new Map([
      ['utils/a.ts', text],
      ['utils/b.ts', ''],
    ]);
    expect(importsOf(made)).toEqual([{ from: 'utils/a.ts', to: 'utils/b.ts', typeOnly }]);
  });
});
