import type { EventSpec } from './spec';

/**
 * The value of `data-eventid`: base64, without padding, of "<eventId> <calendar token>". Tasks have an id of another
 * kind.
 */
export function eventId(event: EventSpec): string {
  const series = event.id ?? hash(`${event.calendar}\n${event.title}`);
  const stamp = event.start.replace(/[-:]/g, '');
  if (event.task) return `tasks_${hash(`${series}${stamp}`).slice(0, 16)}`;
  const instance = `${series}_${event.start.includes('T') ? `${stamp}00Z` : stamp}`;
  const bytes = new TextEncoder().encode(`${instance} ${event.calendar}`);
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

function hash(text: string): string {
  let out = '';
  for (let round = 0; round < 4; round++) {
    let value = 2166136261 + round;
    for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
    out += (value >>> 0).toString(32).padStart(7, '0').slice(0, 7);
  }
  return out.slice(0, 26);
}
