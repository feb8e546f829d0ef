import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rows of the table under a heading, each as its first and its last cell. */
function rowsOf(doc: string, heading: string): [string, string][] {
  const under = readFileSync(doc, 'utf8').split(heading)[1] ?? '';
  const table = under.split('\n## ')[0]!;
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    return [cells[1] ?? '', cells.at(-2) ?? ''];
  });
}

/** Each promise names the check that fails if it is broken, and each mended fault the test that would find it again. */
describe.each([
  ['docs/privacy.md', '## Each promise and its check'],
  ['docs/trust.md', '# Faults of trust'],
])('what %s says', (doc, heading) => {
  const rows = rowsOf(doc, heading);
  it('stands in a table', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows)('%s: %s', (said, checks) => {
    const files = [...checks.matchAll(/`([^`]+)`/g)].map(([, file]) => file!);
    expect(said).not.toBe('');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const tests = readFileSync(file, 'utf8');
      expect(tests, file).toMatch(/\bexpect\(/);
      // A test that is not yet written, or runs only sometimes, checks nothing. Tests that read captures are skipped
      // without them.
      expect(tests, file).not.toMatch(/\b(?:it|describe)\.(?:todo|skip|only|skipIf|fails)\b/);
    }
  });
});
