import { addDays } from '../../../utils/time/date/dates';

/*
 * A week as FullCalendar draws it, in the least markup that its versions share with the real ones. Versions 3 and 4 lay
 * tiles in a table over the days, 5 and 6 put them in the days, and 7 hashes its classes.
 */

export interface WeekSpec {
  readonly version: 3 | 6 | 7;
  /** How times are written; `bare` leaves am and pm out. */
  readonly clock: 'bare' | 'marked' | 'narrow' | 'full';
  /** The first hour of the axis; below it, the px of an hour. */
  readonly from: number;
  readonly px: number;
  readonly days: number;
  readonly events: readonly { day: number; start: number; end: number; title: string }[];
}

export const MONDAY = '2026-09-14';
/** px. Versions 5 to 7 draw no tile lower than this. */
const LEAST = 15;

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

function clock(minutes: number, kind: WeekSpec['clock']): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, String(minutes % 60).padStart(2, '0')];
  if (kind === 'full') return `${String(hour).padStart(2, '0')}:${minute}`;
  const half = kind === 'bare' ? '' : `${hour < 12 ? 'a' : 'p'}${kind === 'marked' ? 'm' : ''}`;
  return `${hour % 12 || 12}:${minute}${half}`;
}

export function fullCalendarPage(spec: WeekSpec): string {
  const dates = Array.from({ length: spec.days }, (_, i) => addDays(MONDAY, i));
  const slots = Array.from({ length: 24 - spec.from }, (_, i) => {
    const time = `data-time="${String(spec.from + i).padStart(2, '0')}:00:00"`;
    return spec.version === 7
      ? `<div style="height: ${spec.px}px"><p ${time}></p></div>`
      : `<tr ${time}><td></td></tr>`;
  }).join('');
  const tiles = dates.map((_, day) =>
    spec.events
      .filter((one) => one.day === day)
      .map((one) => tile(one, spec))
      .join(''),
  );
  const body = { 3: over, 6: inside, 7: hashed }[spec.version](dates, tiles, slots);
  return `<html lang="en"><body><h1>Room 7</h1>${body}</body></html>`;
}

function tile({ start, end, title }: WeekSpec['events'][number], spec: WeekSpec): string {
  const y = (minutes: number) => ((minutes - spec.from * 60) / 60) * spec.px;
  const height = Math.max(y(end) - y(start), spec.version === 3 ? 0 : LEAST);
  const [time, name] = [`${clock(start, spec.clock)} - ${clock(end, spec.clock)}`, escaped(title)];
  const inset = `inset: ${y(start)}px 0% ${-(y(start) + height)}px; z-index: 1;`;
  if (spec.version === 3)
    return `<a class="fc-event fc-start fc-end" style="${inset}"><div class="fc-time"><span>${time}</span></div><div class="fc-title">${name}</div></a>`;
  if (spec.version === 6)
    return `<div style="${inset}"><a class="fc-event fc-event-start fc-event-end"><div class="fc-event-time">${time}</div><div class="fc-event-title">${name}</div></a></div>`;
  return `<div style="z-index: 1; top: ${y(start)}px; height: ${height}px; inset-inline: 0%;"><div><div>${time}</div><div>${name}</div></div></div>`;
}

function over(dates: readonly string[], tiles: readonly string[], slots: string): string {
  const days = dates.map((date) => `<td class="fc-day" data-date="${date}"></td>`).join('');
  const columns = tiles.map((own) => `<td><div class="fc-event-container">${own}</div></td>`).join('');
  return `<div class="fc"><div class="fc-view"><div class="fc-time-grid"><div class="fc-bg"><table><tr><td class="fc-axis"></td>${days}</tr></table></div>
    <table>${slots}</table><div class="fc-content-skeleton"><table><tr><td class="fc-axis"></td>${columns}</tr></table></div></div></div></div>`;
}

function inside(dates: readonly string[], tiles: readonly string[], slots: string): string {
  const days = dates.map((date, i) => `<td role="gridcell" data-date="${date}">${tiles[i]!}</td>`).join('');
  return `<div class="fc"><div class="fc-timegrid-body"><table>${slots}</table><table><tr>${days}</tr></table></div></div>`;
}

function hashed(dates: readonly string[], tiles: readonly string[], slots: string): string {
  const days = dates
    .map((date, i) => `<div role="gridcell" data-date="${date}"><div>${tiles[i]!}</div></div>`)
    .join('');
  return `<div role="grid" aria-labelledby="fc:1:title" class="fc-x1 fc-q"><div><div role="row">${days}</div><div>${slots}</div></div></div>`;
}
