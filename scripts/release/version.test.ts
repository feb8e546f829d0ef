import { expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { newestRelease, releaseHere } from './version';

it('is the first dated heading', () => {
  const log = '# Changelog\n\n## Coming\n\n## 1.2.0 (2026-11-30)\n\n- a\n\n## 1.1.0 (2026-10-01)\n';
  expect(newestRelease(log)).toEqual({ version: '1.2.0', date: '2026-11-30' });
});

it.each(['', '## 1.2.0\n', '## 1.2.0 – 2026-11-30\n', '### 1.2.0 (2026-11-30)\n'])('%j has none', (log) =>
  expect(() => newestRelease(log)).toThrow('CHANGELOG.md has no heading'),
);

it('package.json says the same', () => expect(pkg.version).toBe(releaseHere().version));
