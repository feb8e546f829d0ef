import { BLOCKS, clock, date, DAYS, FIRST, hours, page } from './library-pages';

/**
 * The weeks of two rooms on one page, each a schedule-x calendar under its heading. The second room does everything
 * later.
 */
export const ROOMS = [
  { name: 'Room 12', later: 0 },
  { name: 'Room 9', later: 10 },
] as const;

/**
 * A page with both calendars.
 * @param tall true if each calendar is as high as its day, so that the window scrolls both; otherwise each scrolls by
 * itself
 */
export function twoCalendarsPage(tall: boolean): string {
  const style = tall ? '<style>.scroll { height: auto !important; overflow: visible !important; }</style>' : '';
  return page(style + ROOMS.map(({ name, later }) => `<h2>${name}</h2>${calendar(name, later)}`).join(''));
}

function calendar(room: string, later: number): string {
  const slots = hours.map((at) => `<div class="sx__week-grid__hour hour"><span>${clock(at)}</span></div>`);
  const columns = DAYS.map((day) => {
    const events = BLOCKS.map(([title, from, to]) => {
      const place = `top: ${((from + later - FIRST) / 540) * 100}%; height: ${((to - from) / 540) * 100}%`;
      return `<div role="button" class="sx__time-grid-event event" style="${place}"><div>${title}</div>
        <div>${clock(from + later)} – ${clock(to + later)}</div></div>`;
    });
    return `<div data-time-grid-date="${date(day)}" class="day" data-truth="${room} ${date(day)}"><div class="layer">${events.join('')}</div></div>`;
  });
  return `<div class="sx__calendar"><div class="sx__week-grid scroll"><div class="hours">${slots.join('')}</div>${columns.join('')}</div></div>`;
}
