import { readFileSync } from 'node:fs';

const DATED_HEADING = /^## (?<version>\d+\.\d+\.\d+) \((?<date>\d{4}-\d{2}-\d{2})\)$/m;

/**
 * The newest release in a change log: its first heading of the form `## 1.2.3 (2026-11-30)`. Throws if there is none.
 */
export function newestRelease(changelog: string): { readonly version: string; readonly date: string } {
  const { version, date } = DATED_HEADING.exec(changelog)?.groups ?? {};
  if (!version || !date) throw new Error('CHANGELOG.md has no heading of the form "## 1.2.3 (2026-11-30)".');
  return { version, date };
}

/** The release of this checkout, which is the version of the build. */
export function releaseHere(): ReturnType<typeof newestRelease> {
  return newestRelease(readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8'));
}
