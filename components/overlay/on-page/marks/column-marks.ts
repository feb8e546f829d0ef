import { minutesWords } from '../../marks/mark-words';
import type { Host } from '../../host';
import type { PlacedMark } from '../../view';
import type { Box, Chip, Grid } from '../../../../utils/overlay/grid';
import { minutesSpot } from '../../../../utils/overlay/minutes-spot';
import { place, type WindowToDraw } from '../../../../utils/overlay/place';
import type { Visit } from '../../../../utils/overlay/survey';
import { wordsWidth } from '../../../../utils/overlay/words-width';
import { textLines } from './text-lines';

/** px: the size of the minutes in an event, and of what is around them. */
const TYPE = 11;
const LINE = 14;
const PADDING = 2;

/** Marks in day columns, in px of the host; the visible part of each event; and the page's element for each. */
export interface ColumnMarks {
  readonly marks: readonly PlacedMark[];
  readonly events: ReadonlyMap<string, Box>;
  readonly chips: ReadonlyMap<string, Chip>;
}

export function columnMarks(grid: Grid, visits: readonly Visit[], frame: ReturnType<Host['frame']>): ColumnMarks {
  const columns = grid.columns.map(({ box, gutter, chips, ...column }) => ({
    ...column,
    box: frame.place(box),
    gutter: gutter / frame.scale,
    chips: chips.map(({ element, calendar, ...chip }) => ({
      ...frame.place(chip),
      element,
      ...(calendar && { calendar }),
    })),
  }));
  const { marks, bands, events, chips } = place(visits.flatMap(stretchOf), columns);
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const texts = new Map<Element, Box[]>();
  const textsOf = (element: Element) => {
    const known = texts.get(element) ?? textLines(element).map(frame.place);
    texts.set(element, known);
    return known;
  };
  const placed = marks.map((mark): PlacedMark => {
    const [id] = mark.ids;
    const own = mark.opens.length === 1 && mark.ids.length === 1;
    const [event, chip, visit] = [events.get(id!), chips.get(id!), byId.get(id!)];
    const words = own && visit ? wordsWidth(minutesWords(visit, false), TYPE) + PADDING : 0;
    const fits = event && chip && mark.bar.left < event.left + event.width && words + mark.bar.width < event.width;
    const minutes =
      fits && words > 0 ? minutesSpot(event, mark.bar, { width: words, height: LINE }, textsOf(chip.element)) : null;
    return { ...mark, key: mark.ids.join('+'), bands: mark.ids.map((one) => bands.get(one)!), minutes };
  });
  return { marks: placed, events, chips };
}

/** A day column is a date, so typical times have no place in it. */
function stretchOf({ id, date, token: calendar, window: { start, end }, block }: Visit): WindowToDraw[] {
  const whole = { start: block.start, end: block.end ?? end, title: block.title };
  return date === null ? [] : [{ id, date, calendar, start, end, block: whole }];
}
