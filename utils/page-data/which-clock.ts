import { readingsOf, type Clock } from '../time/clock/clock';
import type { IsoDate, Minutes } from '../model/block';
import { clockMarks, clockText } from '../time/clock/clock-marks';
import { daysBetween } from '../time/date/dates';
import { wallClock } from '../time/now';
import type { Stamp } from './stamp';

/** A wall date and clock. */
export interface WallMoment {
  readonly date: IsoDate;
  readonly minutes: Minutes;
}

/** Read by the clock its offset belongs to, or turned into the clock of the page's zone. */
export type WhichClock = 'own' | 'zone';

/** A timed stamp by one of the two clocks; one without an offset is of its place already. */
export function wallOf(stamp: Stamp & { readonly minutes: Minutes }, zone: string, which: WhichClock): WallMoment {
  const { date, minutes, offset } = stamp;
  if (offset === null || which === 'own') return { date, minutes };
  return wallClock((daysBetween('1970-01-01', date) * 1440 + minutes - offset) * 60_000, zone);
}

/** A stamp with an offset and the words that show it to people. */
export interface ShownStamp {
  readonly stamp: Stamp;
  readonly words: string;
}

/**
 * Whose clock the page's own words use. A school's page shows the school's time, so where one stamp makes two clocks
 * ("08:30+00:00" on a site that never set its zone; a page of another zone) the one that is printed is right, for the
 * whole page. Where the words tell nothing: UTC is for machines, so it is turned into the zone; any other offset is the
 * place's own clock.
 */
export function whichClock(evidence: readonly ShownStamp[], zone: string): (stamp: Stamp) => WhichClock {
  const votes = { own: 0, zone: 0 };
  for (const { stamp, words } of evidence) {
    const { minutes, offset } = stamp;
    if (minutes === null || offset === null) continue;
    const timed = { ...stamp, minutes };
    const [own, other] = [wallOf(timed, zone, 'own').minutes, wallOf(timed, zone, 'zone').minutes];
    if (own === other) continue;
    const shown = clocksIn(words);
    if (shown.some((one) => shows(one, own))) votes.own++;
    if (shown.some((one) => shows(one, other))) votes.zone++;
  }
  if (votes.own !== votes.zone) return () => (votes.own > votes.zone ? 'own' : 'zone');
  return ({ offset }) => (offset === 0 ? 'zone' : 'own');
}

/** One text is the evidence for many stamps. */
let last: { words: string; clocks: readonly Clock[] } | null = null;
function clocksIn(words: string): readonly Clock[] {
  if (last?.words !== words) last = { words, clocks: clockMarks(clockText(words)) };
  return last.clocks;
}

function shows(clock: Clock, minutes: Minutes): boolean {
  return readingsOf(clock).includes(minutes);
}
