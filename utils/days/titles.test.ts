import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { someBlock } from '../../tests/support/made/blocks';
import { dayChanges } from './day-changes';

/** All-day titles as districts write them, under the kind of day they make; many that only look like one. */
const lines = readFileSync(new URL('fixtures/titles.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const kinds = new Map<string, string[]>();
for (const line of lines) {
  if (line.startsWith('# ')) kinds.set(line.slice(2), []);
  else [...kinds.values()].at(-1)!.push(line);
}

it('has hundreds, and each once', () => {
  const all = [...kinds.values()].flat();
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all).size).toBe(all.length);
});

describe.each([...kinds])('%s', (kind, titles) => {
  it.each(titles)('%s', (title) =>
    expect(dayChanges(someBlock({ title, allDay: true }))[0]?.kind ?? 'regular').toBe(kind),
  );
});
