import ICAL from 'ical.js';
import { doubt, type FeedProblem } from '../model/warning';
import type { Component } from './text/components';
import type { ContentLine } from './text/content-lines';
import type { FeedEvent } from './feed-event';
import { feedText } from './text/feed-text';
import { timesOfLine, type FeedTime } from './series/feed-time';
import { BadRule, parseRule, type Rule } from './series/rule';

/** What an event says, and what of it could not be read; null if it says no time. */
export interface ReadEvent {
  readonly event: FeedEvent | null;
  readonly problems: readonly FeedProblem[];
}

/** At most this many times may be taken out of a rule or added to it; no real series has so many. */
const MOST_TIMES = 5_000;

/** @param owner the address to which the calendar belongs, if it says so. */
type ProblemCode = 'no-start' | 'bad-start' | 'bad-time' | 'bad-rule' | 'too-often' | 'too-many-times';

export function readEvent({ name: kind, line, lines }: Component, owner: string | null): ReadEvent {
  const own = outsideAlarms(lines);
  const all = (name: string) => own.filter((one) => one.name === name);
  // "LOCATION: see the map" may be a line of a description that was not folded: programs put no blank after the colon.
  const first = (name: string) => all(name).find((one) => !/^[^:]*:\s/.test(one.text)) ?? all(name)[0];
  const text = (name: string) => textOf(first(name));
  const title = feedText(text('SUMMARY')) ?? '';
  const problems: FeedProblem[] = [];
  const tell = (at: number, code: ProblemCode) => problems.push(doubt(code, { line: at, title: title || null }));
  const times = (name: string, lines = all(name)): FeedTime[] => {
    const found: FeedTime[] = [];
    for (const one of lines) {
      for (const time of timesOfLine(one.text)) {
        if (!time) tell(one.line, 'bad-time');
        else found.push(time);
      }
      if (found.length + problems.length <= MOST_TIMES) continue;
      tell(one.line, 'too-many-times');
      break;
    }
    return found;
  };
  const rules = (name: string): Rule[] =>
    all(name).flatMap((found) => {
      try {
        return parseRule(valueOf(found));
      } catch (error) {
        if (!(error instanceof BadRule)) throw error;
        tell(found.line, error.often ? 'too-often' : 'bad-rule');
        return [];
      }
    });

  // A to-do may say no more than when it is due.
  const startLine = first('DTSTART') ?? (kind === 'VTODO' ? first('DUE') : undefined);
  const start = startLine && timesOfLine(startLine.text)[0];
  if (!startLine || !start) {
    if (startLine) tell(startLine.line, 'bad-start');
    else if (kind === 'VEVENT') tell(line, 'no-start');
    return { event: null, problems };
  }
  const uid = text('UID');
  const only = (name: string) => times(name, all(name).length > 0 ? [first(name)!] : [])[0] ?? null;
  const end = only('DTEND');
  return {
    event: {
      line,
      startLine: startLine.line,
      uid,
      sequence: Number(text('SEQUENCE')) || 0,
      title,
      note: feedText(text('DESCRIPTION')),
      location: feedText(text('LOCATION')),
      start,
      end,
      length: end ? null : lengthOf(first('DURATION')),
      rules: rules('RRULE'),
      without: rules('EXRULE'),
      more: times('RDATE'),
      except: times('EXDATE'),
      replaces: only('RECURRENCE-ID'),
      andFollowing: /;RANGE\s*=\s*"?THISANDFUTURE/i.test(first('RECURRENCE-ID')?.text ?? ''),
      cancelled: text('STATUS')?.trim().toUpperCase() === 'CANCELLED',
      declined: isDeclined(own, owner),
      task: kind === 'VTODO' || (uid?.startsWith('event-assignment-') ?? false),
    },
    problems,
  };
}

function outsideAlarms(lines: readonly ContentLine[]): ContentLine[] {
  let depth = 0;
  return lines.filter(({ name }) => {
    if (name === 'BEGIN') depth++;
    if (name === 'END') depth--;
    return depth === 0 && name !== 'END';
  });
}

function valueOf({ text }: ContentLine): string {
  return text.slice(text.indexOf(':') + 1);
}

/** A text value without its escapes, by ical.js; unchanged if ical.js refuses the line. */
function textOf(line: ContentLine | undefined): string | null {
  if (!line) return null;
  try {
    return String(ICAL.parse.property(line.text)[3]);
  } catch {
    return valueOf(line);
  }
}

function lengthOf(line: ContentLine | undefined): number | null {
  if (!line) return null;
  try {
    return ICAL.Duration.fromString(valueOf(line).trim()).toSeconds();
  } catch {
    return null;
  }
}

/** Did the calendar's owner say no? The answers of others are not for us to read. */
function isDeclined(lines: readonly ContentLine[], owner: string | null): boolean {
  if (!owner) return false;
  return lines.some(
    ({ name, text }) =>
      name === 'ATTENDEE' && /;PARTSTAT=DECLINED\b/i.test(text) && text.toLowerCase().endsWith(`mailto:${owner}`),
  );
}
