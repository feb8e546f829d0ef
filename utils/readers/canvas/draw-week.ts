import { oneLine } from '../../model/text/one-line';
import { DAY_MIN } from '../../time/date/dates';
import { dateWords } from '../../time/date/date-words';
import { settleTiles } from './spans';
import { blockAt, type Drawn, type DrawnEvent } from '../drawn/drawn';
import { dayTiles } from '../drawn/days/fc-days';
import { hoursOf, slotMinutes, tilesIn, type Hours } from '../drawn/times/fc-hours';
import { PageChanged } from '../reader';
import { contextName, contextOf, isTask, ownContext } from './contexts';
import { readTime, type Read } from './spans';
import { ask, ofNode } from '../../page-data/real-dom';

/** One tile as it stands. */
interface Tile extends Read {
  readonly element: Element;
  readonly date: string;
  readonly title: string;
  readonly group: string | null;
  /** It began on the day before. */
  readonly goesOn: boolean;
}

/** The calendar's week. Every time is stretched to half an hour, except the one in the `title`. Throws PageChanged. */
export function drawWeek(root: Element): Drawn {
  const hours = hoursOf(root);
  if (!hours) throw new PageChanged('day-columns', 'data-date');
  const words = dateWords(root.ownerDocument.documentElement.lang || null);
  const names = new Map<string, string>();
  const note = (element: Element) => {
    const group = contextOf(element);
    const name = nameIn(element);
    if (group && name) names.set(group, name);
    return { element, group, title: titleOf(element) };
  };
  const isBlock = (element: Element) => !isTask(element);
  const timed = hours.columns.flatMap(({ date, inside }) =>
    tilesIn(inside)
      .filter(isBlock)
      .map((element): Tile => {
        const goesOn = element.classList.contains('fc-not-start');
        return { ...note(element), date, goesOn, ...readTime(element, words) };
      }),
  );
  if (timed.length > 0 && timed.every(({ from }) => from === null)) {
    throw new PageChanged('event-times', 'title, data-full');
  }
  const whole = dayTiles(root, hours.body)
    .filter(({ element }) => isBlock(element))
    .map(({ element, date, days }): DrawnEvent => {
      const { group, title } = note(element);
      return { element, group, block: blockAt(date, title, 0, { end: DAY_MIN * (days ?? 1), allDay: true }) };
    });
  const events = [...settleTiles(timed), ...whole].filter(({ block }) => block.title !== '');
  if (timed.length + whole.length > 0 && events.length === 0) throw new PageChanged('event-titles', '.fc-title');
  const dates = hours.columns.map(({ date }) => date).sort();
  return {
    root,
    view: 'week',
    events,
    names,
    own: ownContext(root.ownerDocument),
    columns: hours.columns.map(({ date, inside: element }) => ({ date, element })),
    ticks: () => ticksOf(hours),
    shown: { from: dates[0]!, to: dates.at(-1)! },
    warnings: [],
  };
}

function ticksOf({ body, slots }: Hours) {
  return slots
    .filter((slot) => body.contains(slot))
    .map((slot) => ({ minutes: slotMinutes(slot)!, y: slot.getBoundingClientRect().top }));
}

/** The words of the title without those for screen readers, else the second line of the tooltip. */
function titleOf(tile: Element): string {
  const title = tile.querySelector('.fc-title');
  let text = '';
  for (const node of title?.childNodes ?? []) {
    if (ofNode(node, 'nodeType') !== 1 || !ask(node as Element, 'matches', '.screenreader-only'))
      text += ofNode(node, 'textContent') ?? '';
  }
  const said = text.trim() || (tile.getAttribute('title')?.split('\n')[1] ?? '');
  return oneLine(said);
}

function nameIn(tile: Element): string | null {
  const hidden = tile.querySelector('.fc-content > .screenreader-only')?.textContent ?? '';
  const last = tile.getAttribute('title')?.trim().split('\n').at(-1) ?? '';
  return contextName(hidden) ?? contextName(last);
}
