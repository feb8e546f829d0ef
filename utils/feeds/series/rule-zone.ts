import type { ContentLine } from '../text/content-lines';
import { feedTime, timesOfLine } from './feed-time';
import { BadRule, parseRule, type Rule } from './rule';
import { ruleWalls } from './rule-walls';
import type { Work } from '../work';
import { type Instant, type Wall, type Zone } from './zone';

/*
 * A zone that is in no list, such as "Customized Time Zone", by the seasons that the feed itself brings (VTIMEZONE). It
 * is never used for a zone with a known name: for those, feeds carry outdated, cut and mixed-up rules.
 */
interface Season {
  readonly starts: Wall;
  readonly rule: Rule | null;
  readonly dates: readonly Wall[];
  readonly from: number;
  readonly to: number;
}

/** Changes of season are worked out from this year on. */
const SINCE: Wall = Date.UTC(1970, 0, 1) / 1000;
const UNTIL: Wall = Date.UTC(2100, 0, 1) / 1000;
/** Changes that one season may bring from a rule: far more than one a year. A feed may hold thousands of zones. */
const MOST_CHANGES = 400;

/** @param lines of one VTIMEZONE; null if they hold no season. */
export function ruleZone(name: string, lines: readonly ContentLine[], work: Work): Zone | null {
  const seasons = seasonsOf(lines);
  const changes: { at: Instant; from: number; to: number }[] = [];
  for (const { starts, rule, dates, from, to } of seasons) {
    const last = rule?.until ? feedTime(rule.until, null, false) : null;
    const until = last ? last.wall + (last.tzid === 'UTC' ? from : 0) : UNTIL;
    const walls = rule ? ruleWalls(rule, Math.max(starts, startIn1970(starts)), SINCE, until, work, MOST_CHANGES) : [];
    for (const wall of [starts, ...dates, ...walls]) changes.push({ at: wall - from, from, to });
  }
  changes.sort((a, b) => a.at - b.at);
  const first = changes[0];
  if (!first) return null;
  const offsetAt = (instant: Instant) => {
    let [low, high] = [0, changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (changes[middle]!.at <= instant) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? first.from : changes[low - 1]!.to;
  };
  return { name, offsetAt };
}

/** Exchange lets its seasons begin in 1601. For a yearly rule the same day and time of 1970 will do. */
function startIn1970(starts: Wall): Wall {
  const at = new Date(starts * 1000);
  return Date.UTC(1970, 0, 1, at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()) / 1000;
}

interface OpenSeason {
  starts?: Wall;
  from?: number | undefined;
  to?: number | undefined;
  rule?: Rule | null;
  dates: Wall[];
}

function seasonsOf(lines: readonly ContentLine[]): Season[] {
  const seasons: Season[] = [];
  let open: OpenSeason = { dates: [] };
  for (const { name, text } of lines) {
    const value = text.slice(text.indexOf(':') + 1).trim();
    if (name === 'BEGIN') open = { dates: [] };
    else if (name === 'DTSTART') open.starts = seasonStart(value);
    else if (name === 'TZOFFSETFROM') open.from = offsetOf(value);
    else if (name === 'TZOFFSETTO') open.to = offsetOf(value);
    else if (name === 'RDATE') open.dates.push(...timesOfLine(text).flatMap((time) => time?.wall ?? []));
    else if (name === 'RRULE') open.rule = seasonRule(value);
    else if (name === 'END') {
      const { starts, from, to, rule, dates } = open;
      if (starts !== undefined && !Number.isNaN(starts) && from !== undefined && to !== undefined)
        seasons.push({ starts, from, to, rule: rule ?? null, dates });
    }
  }
  return seasons;
}

/** The rule of a season. A season whose rule cannot be read comes only once. */
function seasonRule(value: string): Rule | null {
  try {
    return parseRule(value);
  } catch (error) {
    if (error instanceof BadRule) return null;
    throw error;
  }
}

function seasonStart(value: string): Wall {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(value) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) / 1000;
}

/** The seconds of an offset such as "-0500" or "+053000". */
function offsetOf(text: string): number | undefined {
  const found = /^([+-])(\d\d):?(\d\d)(\d\d)?$/.exec(text.trim());
  if (!found) return undefined;
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0);
  return found[1] === '-' ? -seconds : seconds;
}
