/*
 * Wall clocks and instants. Both are whole seconds since 1970-01-01T00:00: an instant on the clock of UTC, a wall on
 * the clock that hangs in its zone.
 */
export type Wall = number;
export type Instant = number;

export interface Zone {
  readonly name: string;
  /** How far the zone's clocks are ahead of UTC at an instant, in seconds. */
  offsetAt(instant: Instant): number;
}

export const HOUR_SECONDS = 3600;
export const DAY_SECONDS = 24 * HOUR_SECONDS;

export function toWall(instant: Instant, zone: Zone): Wall {
  return instant + zone.offsetAt(instant);
}

/**
 * The instant of a wall time. Of one that comes twice the first counts; one that is skipped is read by the clock before
 * the change.
 */
export function toInstant(wall: Wall, zone: Zone): Instant {
  const before = zone.offsetAt(wall - DAY_SECONDS);
  const after = zone.offsetAt(wall + DAY_SECONDS);
  if (before === after) return wall - before;
  const fits = (offset: number) => zone.offsetAt(wall - offset) === offset;
  return fits(before) || !fits(after) ? wall - before : wall - after;
}

/** A clock that never changes. */
export function fixedZone(name: string, offset: number): Zone {
  return { name, offsetAt: () => offset };
}

export const UTC: Zone = fixedZone('UTC', 0);

/** A zone of the world as the platform knows it; null for a name that it does not know. */
export function ianaZone(name: string): Zone | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  const exact = (instant: Instant): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(new Date(instant * 1000))) part[type] = Number(value);
    const { year, month, day, hour, minute, second } = part;
    return Date.UTC(year!, month! - 1, day!, hour, minute, second) / 1000 - instant;
  };
  // The offset at the beginning of each day of UTC is remembered, since one feed asks several hundred thousand times.
  const days = new Map<number, number>();
  const atDay = (day: number) => {
    let offset = days.get(day);
    if (offset === undefined) days.set(day, (offset = exact(day * DAY_SECONDS)));
    return offset;
  };
  return {
    name,
    offsetAt(instant) {
      const day = Math.floor(instant / DAY_SECONDS);
      const offset = atDay(day);
      return offset === atDay(day + 1) ? offset : exact(instant);
    },
  };
}
