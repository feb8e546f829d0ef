import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Each promise of docs/privacy.md names the check that fails when it is broken. */
const table = readFileSync('docs/privacy.md', 'utf8').split('## Each promise and its check')[1] ?? '';
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2);

describe('the promises of docs/privacy.md', () => {
  it('are told in a table', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows.map((row) => row.split('|').map((cell) => cell.trim())))('%s%s', (_, promise, checks) => {
    const files = [...(checks ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file!);
    expect(promise).not.toBe('');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const tests = readFileSync(file, 'utf8');
      expect(tests, file).toMatch(/\bexpect\(/);
      // One that waits to be written, or runs now and then, checks nothing. What reads captures is skipped without them.
      expect(tests, file).not.toMatch(/\b(?:it|describe)\.(?:todo|skip|only|skipIf|fails)\b/);
    }
  });
});
