import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '../../../../utils/model/block';
import { wallClock } from '../../../../utils/time/now';

/** Where browsers under test are, whatever the machine's own zone. */
export const ZONE = 'America/New_York';
/** When they start, ISO local time in that zone: a Monday before the first bell, or what WHEN says. */
const START = process.env['WHEN'] ?? '2026-09-14T08:10';

const SOURCE = fileURLToPath(new URL('clock.c', import.meta.url));
const BUILT = fileURLToPath(new URL('../../../../reports/clock.so', import.meta.url));

/**
 * What a browser is started with so that its calendar says START. A browser has no switch for it, so a small library
 * stands before its own; where no C compiler can make that (Windows, a bare machine), browsers keep the machine's date,
 * and the tests hold on any: they ask `today()`.
 */
export function clockEnv(): Record<string, string> {
  const library = built();
  return library ? { LD_PRELOAD: library, CLOCK_OFFSET_S: String(offsetSeconds()), TZ: ZONE } : { TZ: ZONE };
}

/** The instant it is in browsers under test, epoch ms. */
export function browserNow(): number {
  return Date.now() + (built() ? offsetSeconds() * 1000 : 0);
}

/** The date it is there. */
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
  // Made beside and moved in place: two runs may build at once.
  const made = `${BUILT}.${process.pid}`;
  const { status } = spawnSync('cc', ['-O2', '-shared', '-fPIC', '-o', made, SOURCE, '-ldl']);
  if (status === 0 && existsSync(made)) renameSync(made, BUILT);
  else console.warn('No C compiler: the browsers under test keep the date of this machine.');
  return status === 0 ? BUILT : null;
}

const begun = Date.now();

/** From the machine's clock to START. */
function offsetSeconds(): number {
  const asUtc = Date.parse(`${START}Z`);
  const there = wallClock(asUtc, ZONE);
  const ahead = Date.parse(`${there.date}T00:00Z`) + there.minutes * 60_000 - asUtc;
  return Math.round((asUtc - ahead - begun) / 1000);
}
