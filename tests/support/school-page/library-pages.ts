/*
 * A class's week as three calendars draw it, in the least markup that looks and scrolls like theirs. `data-truth` on
 * each day's column tells the test its date. The hours begin at 7:00, and each takes 60 px. All is invented.
 */

export const DAYS = [14, 15, 16, 17, 18];
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
export const BLOCKS = [
  ['Morning Meeting', 480, 500],
  ['Writers Workshop', 500, 560],
  ['Math', 560, 630],
  ['Lunch', 690, 720],
  ['Independent Reading', 750, 795],
] as const;
export const FIRST = 7 * 60;
const LAST = 16 * 60;
const STYLE = `
  body { font: 13px sans-serif; margin: 20px; }
  .scroll { position: relative; display: flex; height: 320px; overflow-y: auto; border: 1px solid #ccc; }
  .hours { width: 60px; } .hour { height: 60px; box-sizing: border-box; border-top: 1px solid #ddd; }
  .day { position: relative; flex: 1; height: ${LAST - FIRST}px; border-left: 1px solid #ddd; }
  .layer { position: absolute; inset: 0 10px 0 0; }
  .event { position: absolute; box-sizing: border-box; background: #cfe3ff; overflow: hidden; left: 0; width: 100%; }
  .heads { display: flex; margin-left: 60px; } .heads > * { flex: 1; }
`;

export const clock = (minutes: number) => {
  const hour = Math.floor(minutes / 60);
  return `${((hour + 11) % 12) + 1}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
};
const percent = (minutes: number) => `${(minutes / (LAST - FIRST)) * 100}%`;
const place = (from: number, to: number) => `top: ${percent(from - FIRST)}; height: ${percent(to - from)}`;
export const hours = Array.from({ length: 9 }, (_, i) => FIRST + i * 60);
export const date = (day: number) => `2026-09-${day}`;

export function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grade 3</title><style>${STYLE}</style></head>
    <body><h1>Room 12</h1>${body}</body></html>`;
}

export function reactBigCalendarPage(): string {
  const head = DAYS.map(
    (day, i) => `<div class="rbc-header"><span role="columnheader">${day} ${NAMES[i]}</span></div>`,
  );
  const slots = hours.map(
    (at) => `<div class="rbc-timeslot-group hour"><span class="rbc-label">${clock(at)}</span></div>`,
  );
  const columns = DAYS.map((day) => {
    const events = BLOCKS.map(([title, from, to]) => {
      const time = `${clock(from)} – ${clock(to)}`;
      return `<div role="button" class="rbc-event event" title="${time}: ${title}" style="${place(from, to)}">
        <div class="rbc-event-label">${time}</div><div class="rbc-event-content">${title}</div></div>`;
    });
    return `<div class="rbc-day-slot day" data-truth="${date(day)}"><div class="layer">${events.join('')}</div></div>`;
  });
  return page(`<div class="rbc-calendar"><span class="rbc-toolbar-label">September 14 – 18, 2026</span>
    <div class="rbc-time-view"><div class="rbc-time-header"><div class="rbc-time-header-content heads">${head.join('')}</div></div>
    <div class="rbc-time-content scroll"><div class="rbc-time-gutter hours">${slots.join('')}</div>${columns.join('')}</div>
    </div></div>`);
}

export function scheduleXPage(): string {
  const slots = hours.map((at) => `<div class="sx__week-grid__hour hour"><span>${clock(at)}</span></div>`);
  const columns = DAYS.map((day) => {
    const events = BLOCKS.map(([title, from, to]) => {
      const time = to - from <= 30 ? clock(from) : `${clock(from)} – ${clock(to)}`;
      return `<div role="button" data-event-id="${day}${from}" class="sx__time-grid-event event" style="${place(from, to)}">
        <div>${title}</div><div>${time}</div></div>`;
    });
    return `<div data-time-grid-date="${date(day)}" data-truth="${date(day)}" class="day">${events.join('')}</div>`;
  });
  return page(`<div class="sx__calendar"><div class="sx__week-grid scroll"><div class="hours">${slots.join('')}</div>
    ${columns.join('')}</div></div>`);
}

/** The dates are above the columns, which have none themselves, and the hours have no marks at all. */
export function outlookPage(): string {
  const long = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const columns = DAYS.map((day, i) => {
    const events = BLOCKS.map(([title, from, to]) => {
      const label = `${title}, ${clock(from)} to ${clock(to)}, ${long[i]}, September ${day}, 2026, Busy`;
      return `<div role="button" class="event" aria-label="${label}" style="${place(from, to)}">${title}</div>`;
    });
    return `<div class="day" data-truth="${date(day)}"><div class="layer">${events.join('')}</div></div>`;
  });
  const heads = DAYS.map((day) => `<div data-column-date="${date(day)}">${day}</div>`);
  return page(`<div data-app-section="Surface_WorkWeek">
    <div data-app-section="calendar-view-header-0" class="heads" style="margin-right: 15px">${heads.join('')}</div>
    <div data-app-section="calendar-view-0" class="scroll"><div class="hours"></div>${columns.join('')}</div></div>`);
}
