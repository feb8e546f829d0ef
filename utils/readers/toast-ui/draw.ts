import { oneLine } from '../../model/text/one-line';
import { stampOf } from '../../page-data/stamp';
import { dateWords } from '../../time/date/date-words';
import { DAY_MIN } from '../../time/date/dates';
import { chipText } from '../drawn/times/chip-text';
import { columnDays } from '../drawn/days/column-days';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import { inlinePercent } from '../dom';
import { blockAt, type Drawn, type DrawnColumn, type DrawnEvent } from '../drawn/drawn';
import { fillEnds, percentAxis, percentLength } from '../drawn/times/fill-ends';
import type { Tick } from '../drawn/times/hour-axis';
import { PageChanged, type Page } from '../reader';
import { pxLength, pxStarts } from './px';

/* The headings of versions 2 and 1, seen 2026-01. */
const HEADING = '.toastui-calendar-day-name-item, .tui-full-calendar-dayname';
const COLUMN = '.toastui-calendar-columns > .toastui-calendar-column, .tui-full-calendar-time-date';
const EVENT_ELEMENT = '.toastui-calendar-event-time, .tui-full-calendar-time-date-schedule-block';
const WHOLE_DAY =
  '.toastui-calendar-allday .toastui-calendar-weekday-event-block, .tui-full-calendar-weekday-schedule-block';
const LINE = '[data-testid^="gridline-"]';
/** Events shorter than this are drawn as long as this. */
const LEAST_DRAWN_MIN = 30;

/** Reads the events. Starts are printed, ends are not: see fillEnds. Throws PageChanged. */
export function draw(page: Page, root: Element): Drawn {
  const elements = [...root.querySelectorAll(COLUMN)];
  const headings = [...root.querySelectorAll(HEADING)];
  if (elements.length === 0) throw new PageChanged('day-columns', 'toastui-calendar-column');
  const own = headings.flatMap((heading) => stampOf(heading.getAttribute('data-date') ?? '')?.date ?? []);
  const { dates, warnings } =
    own.length === elements.length
      ? { dates: own, warnings: [] }
      : columnDays(page, root, headings, '', elements.length);
  const words = dateWords(page.document.documentElement.lang || null);
  const printed: PrintedEvent[] = [];
  const bare: DrawnEvent[] = [];
  const startAt = pxStarts(root, words);
  const columns = elements.map((element, i): DrawnColumn => {
    for (const event of element.querySelectorAll(EVENT_ELEMENT)) {
      const { title, span } = chipText(event, words);
      const start = span ? null : startAt(event);
      if (title !== '' && span) printed.push({ date: dates[i]!, title, span, element: event });
      else if (title !== '' && start !== null)
        bare.push({ block: blockAt(dates[i]!, title, start, { timing: 'implied' }), element: event });
    }
    return { date: dates[i]!, element };
  });
  const drawn = root.querySelectorAll(EVENT_ELEMENT).length;
  if (drawn > 0 && (printed.length + bare.length) * 2 < drawn) throw new PageChanged('event-times');
  const timed = [...timedEvents(printed), ...bare];
  const axis = percentAxis(timed, percentLabels(root));
  const ended = fillEnds(timed, ({ element }) => {
    const minutes = percentLength(element, axis);
    return minutes === null ? pxLength(root, element, words) : { minutes, least: minutes <= LEAST_DRAWN_MIN };
  });
  return {
    view: elements.length === 1 ? 'day' : 'week',
    events: [...ended, ...wholeDays(root, headings, dates)],
    columns,
    ticks: () => lines(root, (line) => line.getBoundingClientRect().top),
    shown: { from: dates[0]!, to: dates.at(-1)! },
    warnings,
    root,
  };
}

function percentLabels(root: Element): Tick[] {
  return lines(root, (line) => inlinePercent(line, 'top'));
}

/** The hours by lines such as "gridline-07:30-08:00", which begins at 7:30. */
function lines(root: Element, at: (line: Element) => number | null): Tick[] {
  return [...root.querySelectorAll(LINE)].flatMap((line) => {
    const found = /^gridline-(\d{2}):(\d{2})-/.exec(line.getAttribute('data-testid')!);
    const y = at(line);
    return found && y !== null ? [{ minutes: Number(found[1]) * 60 + Number(found[2]), y }] : [];
  });
}

/** Reads the bars over the columns: the columns whose middle a bar covers are its days. */
function wholeDays(root: Element, headings: readonly Element[], dates: readonly string[]): DrawnEvent[] {
  const even = 100 / dates.length;
  const middles = dates.map((_, i) => {
    const [left, width] = [inlinePercent(headings[i]!, 'left'), inlinePercent(headings[i]!, 'width')];
    return left !== null && width !== null ? left + width / 2 : even * (i + 0.5);
  });
  return [...root.querySelectorAll(WHOLE_DAY)].flatMap((element) => {
    const title = oneLine(element.textContent);
    const [left, width] = [inlinePercent(element, 'left') ?? 0, inlinePercent(element, 'width') ?? even];
    const days = dates.filter((_, i) => middles[i]! > left && middles[i]! < left + width);
    if (title === '' || days.length === 0) return [];
    return [{ block: blockAt(days[0]!, title, 0, { end: DAY_MIN * days.length, allDay: true }), element }];
  });
}
