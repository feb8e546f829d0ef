import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '../../../../utils/model/block';
import { wallClock } from '../../../../utils/time/now';

/** The zone of browsers under test, whatever the machine's own zone is. */
export const ZONE = 'America/New_York';
/** The time at which they start, an ISO local time in that zone: a Monday before the first bell, or what WHEN says. */
const START = process.env['WHEN'] ?? '2026-09-14T08:10';

const SOURCE = fileURLToPath(new URL('clock.c', import.meta.url));
const BUILT = fileURLToPath(new URL('../../../../reports/clock.so', import.meta.url));

/**
 * The environment that makes a browser's clock say START. A browser has no switch for that, so a small library takes
 * the place of its own. Where no C compiler can make it (Windows, a bare machine), browsers keep the machine's date,
 * and the tests work on any date: they ask `today()`.
 */
export function clockEnv(): Record<string, string> {
  const library = built();
  return library ? { LD_PRELOAD: library, CLOCK_OFFSET_S: String(offsetSeconds()), TZ: ZONE } : { TZ: ZONE };
}

/** The present instant in browsers under test, in epoch ms. */
export function browserNow(): number {
  return Date.now() + (built() ? offsetSeconds() * 1000 : 0);
}

/** The present date there. */
export function today(): IsoDate {
  return wallClock(browserNow(), ZONE).date;
}

let library: string | null | undefined;

function built(): string | null {
  return (library ??= build());
}

function build(): string | null {
  if (process.platform !== 'linux') return null;
  mkdirSync(join(BUILT, '..'), { recursive: true });
  // The library is made under another name and then moved, since two runs may build at once.
  const made = `${BUILT}.${process.pid}`;
  const { status } = spawnSync('cc', ['-O2', '-shared', '-fPIC', '-o', made, SOURCE, '-ldl']);
  if (status === 0 && existsSync(made)) renameSync(made, BUILT);
  else console.warn('No C compiler: the browsers under test keep the date of this machine.');
  return status === 0 ? BUILT : null;
}

const begun = Date.now();

/** Seconds from the machine's clock to START. */
function offsetSeconds(): number {
  const asUtc = Date.parse(`${START}Z`);
  const there = wallClock(asUtc, ZONE);
  const ahead = Date.parse(`${there.date}T00:00Z`) + there.minutes * 60_000 - asUtc;
  return Math.round((asUtc - ahead - begun) / 1000);
}
