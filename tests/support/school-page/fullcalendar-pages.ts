import { BLOCKS, clock, date, DAYS, FIRST, hours, page } from './library-pages';

/*
 * The same week as FullCalendar 6 and 7 draw it, with the days over the rows of the axis and the hours beside them. All
 * is invented.
 */

const STYLE = `<style>
  .body { position: relative; } .slots { width: 100%; border-collapse: collapse; }
  .slots td, .slot { height: 60px; padding: 0; box-sizing: border-box; border-top: 1px solid #ddd; }
  .cols { position: absolute; inset: 0 0 0 60px; display: flex; } .cols > .day { height: 540px; }
  .lane { position: absolute; inset: 0 12px 0 0; } .tile { position: absolute; background: #cfe3ff; overflow: hidden; left: 0; right: 0; }
</style>`;

const bare = (minutes: number) => clock(minutes).slice(0, -3);
const time = (at: number) => `data-time="${String(at / 60).padStart(2, '0')}:00:00"`;
const y = (minutes: number) => minutes - FIRST;

export function fullCalendar6Page(): string {
  const slots = hours.map((at) => `<tr><td ${time(at)}>${clock(at)}</td></tr>`).join('');
  const columns = DAYS.map((day) => {
    const tiles = BLOCKS.map(
      ([title, from, to]) => `<div class="tile" style="inset: ${y(from)}px 0% ${-y(to)}px; z-index: 1;">
        <a class="fc-event fc-event-start fc-event-end"><div class="fc-event-time">${bare(from)} - ${bare(to)}</div>
        <div class="fc-event-title">${title}</div></a></div>`,
    );
    return `<div role="gridcell" class="day" data-date="${date(day)}" data-truth="${date(day)}"><div class="lane">${tiles.join('')}</div></div>`;
  });
  return page(`${STYLE}<div class="fc"><div class="fc-scroller scroll"><div class="fc-timegrid-body body" style="width: 100%">
    <table class="slots">${slots}</table><div class="cols">${columns.join('')}</div></div></div></div>`);
}

export function fullCalendar7Page(): string {
  const slots = hours
    .map((at) => `<div class="slot" style="height: 60px;"><p ${time(at)}>${clock(at)}</p></div>`)
    .join('');
  const columns = DAYS.map((day) => {
    const tiles = BLOCKS.map(
      ([
        title,
        from,
        to,
      ]) => `<div class="tile" style="z-index: 1; top: ${y(from)}px; height: ${to - from}px; inset-inline: 0%;">
        <div><div>${bare(from)} – ${bare(to)}</div><div>${title}</div></div></div>`,
    );
    return `<div role="gridcell" class="day" data-date="${date(day)}" data-truth="${date(day)}"><div class="lane">${tiles.join('')}</div></div>`;
  });
  return page(`${STYLE}<div role="grid" aria-labelledby="fc:1:title" class="fc-a1 scroll"><div class="body" style="width: 100%">
    <div role="row" class="cols">${columns.join('')}</div><div>${slots}</div></div></div>`);
}
