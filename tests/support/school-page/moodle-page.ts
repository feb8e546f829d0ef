import { BLOCKS, clock, date, page } from './library-pages';

/*
 * A day in Moodle's calendar, with a card for each event; the time in its link is the END. The cards have one style, as
 * Moodle's theme Boost draws them. All is invented.
 */
const DAY = 16;
const STYLE = `<style>
  .card { border: 1px solid #ccc; margin: 0 0 12px; width: 640px; } .card-header { padding: 8px 12px; background: #f7f7f7; }
  .name { display: inline; font-size: 15px; } .card-body { padding: 8px 12px; }
</style>`;

export function moodleDayPage(): string {
  const midnight = Date.UTC(2026, 8, DAY, 4) / 1000;
  const cards = BLOCKS.map(([title, from, to], i) => {
    const link = `https://maple.example/calendar/view.php?view=day&amp;time=${midnight + to * 60}`;
    return `<div data-type="event" data-course-id="3" data-event-id="${i}" data-event-component="" data-event-eventtype="course">
      <div class="card"><div class="card-header"><h3 class="name">${title}</h3></div><div class="description card-body">
      <div class="row"><div class="col"><a href="${link}">Wednesday, ${DAY} September</a>, ${clock(from)} <strong>»</strong> ${clock(to)}</div></div></div></div></div>`;
  });
  return page(`${STYLE}<div class="calendarwrapper" data-view="day" data-year="2026" data-month="9" data-day="${DAY}"
    data-date="${date(DAY)}"><div class="eventlist">${cards.join('')}</div></div>`).replace(
    '<body>',
    '<body id="page-calendar-view"><div id="region-main">',
  );
}
