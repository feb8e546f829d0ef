import type { DayKind } from '../model/day';
import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { Reason } from '../model/window';
import type { Found, Survey } from '../overlay/survey';
import { shortTitle } from '../windows/main-reason';
import { message } from '../words/say/message';
import type { Remembered } from './survey-of';

/**
 * A page that is not the therapist's own calendar is anybody's. What is drawn there holds what the page itself says and what
 * kind of day it is, but nothing of other sites' classrooms and no word of any other calendar or feed.
 */

/** Of all that is remembered, what concerns one site. */
export function ofSite(known: Remembered, isHere: (source: string) => boolean): Remembered {
  const here = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([source]) => isHere(source)));
  const classrooms = here(known.classrooms);
  const rooms = new Set(Object.values(classrooms).map(({ id }) => id));
  const told = Object.fromEntries(Object.entries(known.told).filter(([room]) => rooms.has(room)));
  return { ...known, roles: here(known.roles), classrooms, told };
}

/** A page is told no setting but whether PushIn is on and its panel open. */
export function settingsForSite({ overlay, panelOpen }: Settings): Settings {
  return { ...DEFAULT_SETTINGS, overlay, panelOpen };
}

/** A survey without the words of calendars that do not stand on the page. */
export function withoutOthersWords(survey: Survey, { timetables }: Reading): Survey {
  const own = new Set(timetables.flatMap(({ blocks }) => blocks.flatMap(({ title }) => [title, shortTitle(title)])));
  const calendars = survey.calendars.map((calendar) => ({
    ...calendar,
    findings: calendar.findings && unsaid(calendar.findings, own),
  }));
  return { ...survey, calendars };
}

function unsaid(findings: Found, own: ReadonlySet<string>): Found {
  const days = Object.entries(findings.days).map(([date, day]): [string, DayKind] => [date, unsaidDay(day, own)]);
  const windows = findings.windows.map((window) => ({
    ...window,
    reasons: window.reasons.map((one) => unsaidReason(one, own)),
  }));
  return { ...findings, windows, days: Object.fromEntries(days) };
}

function unsaidDay(day: DayKind, own: ReadonlySet<string>): DayKind {
  if (day.because === null || (day.source === undefined && own.has(day.because))) return day;
  const { kind, from, until, grades } = day;
  return { kind, from, until, grades, because: null, unsaid: true };
}

function unsaidReason(reason: Reason, own: ReadonlySet<string>): Reason {
  return reason.quotes !== undefined && !own.has(reason.quotes) ? message('reason_day_unsaid') : reason;
}
