import type { ContentLine } from './content-lines';

/** One BEGIN…END of a calendar: an event, a to-do, a time zone. */
export interface Component {
  readonly name: 'VEVENT' | 'VTODO' | 'VTIMEZONE';
  /** The line of its BEGIN. */
  readonly line: number;
  /** Its own properties, in order; those of inner parts (alarms, a zone's seasons) follow their BEGIN line. */
  readonly lines: readonly ContentLine[];
  /** False if the file ended, or another component began, before its END. */
  readonly finished: boolean;
}

/** What a calendar says about itself, outside of its events. */
export interface HeadLine {
  readonly head: ContentLine;
}

const KINDS = ['VEVENT', 'VTODO', 'VTIMEZONE'];
/** An event may have at most this many properties; no real one has so many. */
const MOST_LINES = 20_000;

/**
 * Groups lines, without ever losing a component to a broken one before it. Yields null so that a reader can pause.
 * Returns whether the file was whole, as far as its calendars were closed.
 */
export function* components(
  lines: Iterable<ContentLine | null>,
): Generator<Component | HeadLine | null, { readonly closed: boolean; readonly last: number }> {
  let open: { name: Component['name']; line: number; lines: ContentLine[] } | null = null;
  let calendars = 0;
  let last = 1;
  for (const one of lines) {
    if (!one) {
      yield null;
      continue;
    }
    last = one.line;
    const inner = one.name === 'BEGIN' || one.name === 'END' ? one.text.slice(one.text.indexOf(':') + 1).trim() : null;
    const kind = inner?.toUpperCase() ?? '';
    if (kind === 'VCALENDAR') calendars += one.name === 'BEGIN' ? 1 : -1;
    if (KINDS.includes(kind) || kind === 'VCALENDAR') {
      if (open) yield { ...open, finished: one.name === 'END' && kind === open.name };
      open =
        one.name === 'BEGIN' && kind !== 'VCALENDAR'
          ? { name: kind as Component['name'], line: one.line, lines: [] }
          : null;
    } else if (open) {
      if (open.lines.length < MOST_LINES) open.lines.push(one);
    } else if (!inner) yield { head: one };
  }
  if (open) yield { ...open, finished: false };
  return { closed: calendars <= 0, last };
}
