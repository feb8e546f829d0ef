import windows from '../data/windows-zones.json';
import { fixedZone, HOUR_SECONDS, ianaZone, UTC, type Zone } from './zone';

/*
 * Which zone a feed means by a name: names of the world's list (IANA), the same inside what programs put around them,
 * names of Windows and Outlook, abbreviations, and bare offsets. Null means that the feed's own seasons have to tell.
 */
const WINDOWS: ReadonlyMap<string, string> = new Map(Object.entries(windows));
/**
 * In a school's feed "EST" is the Eastern clock with its summer time; the platform takes it for a clock without one.
 */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
  ['AKT', 'America/Anchorage'],
  ['HT', 'Pacific/Honolulu'],
  ['Z', 'UTC'],
  ['GMT', 'UTC'],
]);

/** The zone that a name means by itself; null if it needs the feed's own rules, or is unknown. */
export function namedZone(tzid: string): Zone | null {
  const name = tzid.replace(/^"|"$/g, '').replaceAll('\\', '').trim();
  const plain = ABBREVIATIONS.get(name.replace(/^([ECMP]|AK|H)[SD]T$/, '$1T'));
  if (plain) return plain === 'UTC' ? UTC : ianaZone(plain);
  if (/^(?:UTC|Etc\/UTC|Zulu)$/i.test(name)) return UTC;
  return (/^[+-]/.test(name) ? null : ianaZone(name)) ?? wrapped(name) ?? windowsZone(name) ?? described(name) ?? null;
}

/** The zone inside "/mozilla.org/20050126_1/America/New_York" or "tzone://Microsoft/Utc". */
function wrapped(name: string): Zone | null {
  const parts = name.split('/');
  if (!name.startsWith('/') && !name.includes('://')) return null;
  for (let keep = Math.min(3, parts.length - 1); keep > 0; keep--) {
    const zone = ianaZone(parts.slice(-keep).join('/'));
    if (zone) return zone;
  }
  return null;
}

function windowsZone(name: string): Zone | null {
  const iana = WINDOWS.get(name.replace(/\bDaylight Time\b|\bSummer Time\b/, 'Standard Time'));
  return iana ? ianaZone(iana) : null;
}

/**
 * The zone of Outlook's long names: "(UTC-05:00) Eastern Time (US & Canada)", "(UTC+07:00) Bangkok, Hanoi, Jakarta".
 */
function described(name: string): Zone | null {
  const words = /^\((?:UTC|GMT)(?:[+-]\d{1,2}:?\d\d)?\)\s*(\S.*)$/i.exec(name)?.[1] ?? name;
  const region = windowsZone(words.replace(/ Time\b.*$/, ' Standard Time')) ?? windowsZone(`${words}n Standard Time`);
  return region ?? (words === name ? null : cityZone(words));
}

function cityZone(words: string): Zone | null {
  const known = Intl.supportedValuesOf('timeZone');
  for (const city of words.split(/[,;]\s*/)) {
    const ending = `/${city.trim().replaceAll(' ', '_')}`;
    const zone = known.find((one) => one.endsWith(ending));
    if (zone) return ianaZone(zone);
  }
  return null;
}

/** The clock without summer time that "UTC+01", "GMT-0500" or "+05:30" means. */
export function offsetZone(name: string): Zone | null {
  const found = /^\(?(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d\d))?(?!\d)/i.exec(name.replace(/^"/, ''));
  if (!found) return null;
  const seconds = Number(found[2]) * HOUR_SECONDS + Number(found[3] ?? 0) * 60;
  return seconds <= 14 * HOUR_SECONDS ? fixedZone(name, found[1] === '-' ? -seconds : seconds) : null;
}
