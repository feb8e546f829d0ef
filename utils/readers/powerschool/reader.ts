import type { Block, IsoDate } from '../../model/block';
import { warning } from '../../model/warning';
import { clockSpan } from '../../time/clock/clock-text';
import { dateWords, type DateWords } from '../../time/date/date-words';
import { isoDate } from '../../time/date/dates';
import { plainText } from '../../time/plain-text';
import { whenAtHead } from '../../time/when-text';
import { blockAt, type Drawn } from '../drawn/drawn';
import { drawnReader } from '../drawn/drawn-reader';
import { textPieces } from '../drawn/times/text-pieces';
import { PageChanged, type Page } from '../reader';
import { ROOT } from './root';

const CELL = 'td[name^="attCell"]';
/** The group of this page's schedule, which keeps it apart from others. */
const GROUP = 'schedule';

/**
 * PowerSchool's weekly schedule: each cell is named by its date ("attCell20260907") and holds the course, the teacher,
 * the room and, on its last line, the time. The page is about one student, so no name on it is taken, not even the
 * teacher's.
 */
export const powerschool = drawnReader({
  name: 'powerschool',
  root: ROOT,
  viewOf: () => 'week',
  readable: /./,
  signs: CELL,
  watched: ['name'],
  draw,
});

function draw({ document }: Page, root: Element): Drawn {
  const words = dateWords(document.documentElement.lang || null);
  const cells = [...root.querySelectorAll(CELL)];
  const events = cells.flatMap((element) => {
    const block = blockOf(element, words);
    return block ? [{ block, element, group: GROUP }] : [];
  });
  if (events.length === 0) throw new PageChanged('event-times', 'attCell');
  const left = cells.length - events.length;
  const warnings = left === 0 ? [] : [warning('no-time', { count: left })];
  return { view: 'week', root, events, names: new Map(), columns: [], ticks: () => [], shown: null, warnings };
}

function blockOf(cell: Element, words: DateWords): Block | null {
  const date = dateOf(cell.getAttribute('name') ?? '');
  const lines = textPieces(cell);
  const when = whenAtHead(plainText(lines.at(-1) ?? ''), words);
  const [title, , room] = lines;
  if (date === null || !when?.to || !title || lines.length < 2) return null;
  const { start, end } = clockSpan(when.from, when.to);
  return blockAt(date, title, start, { end, location: lines.length >= 4 ? (room ?? null) : null });
}

function dateOf(name: string): IsoDate | null {
  const [, year, month, day] = /^attCell(\d{4})(\d\d)(\d\d)/.exec(name) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}
