import { BLOCKS, clock, FIRST, hours, page } from './library-pages';

/*
 * The calendar of Canvas (FullCalendar 3) at a district's own address: a week with the days over the rows of the axis,
 * an all-day row, something due, and the buttons with which its own script turns the week. The empty week comes first,
 * and its events a moment later. All is invented; `data-truth` tells the test the date of a column.
 */

const MONDAYS = [14, 21];
/** Minutes. In the second week everything is so much later. */
const LATER = 15;
const COURSE = 'Grade 3 – Room 12';
/** Minutes. Anything shorter is drawn and described as half an hour, except in the tooltip. */
const LEAST = 30;

const STYLE = `<style>
  .body { position: relative; } .slots { width: 100%; border-collapse: collapse; }
  .slots td { height: 60px; padding: 0; box-sizing: border-box; border-top: 1px solid #ddd; }
  .over { position: absolute; inset: 0 0 0 60px; } .over table { width: 100%; table-layout: fixed; border-collapse: collapse; }
  .over td { height: 540px; padding: 0; vertical-align: top; position: relative; } .fc-axis { display: none; }
  .lane { position: absolute; inset: 0 12px 0 0; } .tile { position: absolute; background: #cfe3ff; overflow: hidden; left: 0; right: 0; }
  .screenreader-only { display: none; }
</style>`;

const date = (day: number) => `2026-09-${day}`;
const axis = '<td class="fc-axis"></td>';

function tile(title: string, [from, to]: readonly [number, number], due = false): string {
  const drawn = Math.max(to, from + LEAST);
  const y = (minutes: number) => minutes - FIRST;
  const said = due ? clock(from) : `${clock(from)} - ${clock(to)}`;
  return `<a class="fc-time-grid-event fc-event fc-start fc-end group_course_9${due ? ' assignment' : ''} tile"
    title="${said}\n${title}\n\nCalendar: ${COURSE}" style="inset: ${y(from)}px 0% ${-y(drawn)}px; z-index: 1;">
    <div class="fc-content"><i class="icon-${due ? 'assignment' : 'calendar-month'}"></i>
    <span class="screenreader-only">Calendar: ${COURSE}</span>
    <div class="fc-time" data-start="${clock(from)}" data-full="${clock(from)} - ${clock(drawn)}"><span>${clock(from)}</span></div>
    <div class="fc-title"><span class="screenreader-only">${due ? 'Assignment' : 'Event'} Title: </span>${title}</div></div></a>`;
}

function week(monday: number, later: number, withEvents: boolean): string {
  const days = [0, 1, 2, 3, 4].map((after) => monday + after);
  const heads = days.map((day) => `<th class="fc-day-header" data-date="${date(day)}">${day}</th>`);
  const cells = days.map(
    (day) => `<td class="fc-day" data-date="${date(day)}"${withEvents ? ` data-truth="${date(day)}"` : ''}></td>`,
  );
  const columns = days.map((_, index) => {
    const tiles = BLOCKS.map(([title, from, to]) => tile(title, [from + later, to + later]));
    if (index === 2) tiles.push(tile('Draft due', [900, 900], true));
    return `<td><div class="fc-content-col lane">${withEvents ? tiles.join('') : ''}</div></td>`;
  });
  const slots = hours.map(
    (at) => `<tr data-time="${String(at / 60).padStart(2, '0')}:00:00"><td class="fc-time">${clock(at)}</td></tr>`,
  );
  return `<div class="fc-view fc-agendaWeek-view fc-agenda-view"><table><thead><tr>${heads.join('')}</tr></thead></table>
    <div class="fc-scroller scroll"><div class="fc-time-grid body" style="width: 100%">
    <div class="fc-bg over"><table><tr>${axis}${cells.join('')}</tr></table></div>
    <div class="fc-slats"><table class="slots">${slots.join('')}</table></div>
    <div class="fc-content-skeleton over"><table><tr>${axis}${columns.join('')}</tr></table></div></div></div></div>`;
}

const SCRIPT = `
  let shown = 0;
  const view = document.querySelector('.fc-view-container');
  const show = (name) => view.replaceChildren(document.getElementById(name + shown).content.cloneNode(true));
  const turn = (by) => {
    shown += by;
    history.replaceState(null, '', '#view_name=week&view_start=2026-09-' + ${JSON.stringify(MONDAYS)}[shown]);
    show('empty');
    setTimeout(show, 80, 'week');
  };
  document.querySelector('.navigate_next').addEventListener('click', () => turn(1));
  document.querySelector('.navigate_prev').addEventListener('click', () => turn(-1));
  show('week');`;

export function canvasPage(): string {
  const weeks = MONDAYS.map((monday, index) => {
    const template = (name: string, withEvents: boolean) =>
      `<template id="${name}${index}">${week(monday, index * LATER, withEvents)}</template>`;
    return template('empty', false) + template('week', true);
  });
  return page(`${STYLE}<div id="calendar-app" class="calendar-app"><div class="calendar_header">
    <button class="navigate_prev">‹</button><button class="navigate_next">›</button></div>
    <div class="calendar fc fc-unthemed fc-ltr"><div class="fc-view-container"></div></div></div>
    ${weeks.join('')}<script>${SCRIPT}</script>`);
}
