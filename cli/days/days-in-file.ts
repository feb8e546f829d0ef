import { cycleLength } from '../../utils/days/cycle-length';
import { dateList } from '../../utils/days/date-list';
import { usualEarlyRelease } from '../../utils/days/usual-times';
import { feedTimetable } from '../../utils/files/read-file';
import { textOf } from '../../utils/files/text-of';
import { isFeed } from '../../utils/feeds/text/is-feed';
import type { Block, Minutes } from '../../utils/model/block';
import { pageLines } from '../../utils/readers/any-page/lines/page-lines';
import type { Page } from '../../utils/readers/reader';
import { detectPage } from '../../utils/readers/registry';
import { addDays } from '../../utils/time/date/dates';
import { fileBytes, Unread } from '../read/file-bytes';
import { pageOf } from '../read/page-of';
import type { DayOptions } from './options';

/** What a file says about days. */
export interface DaysInFile {
  readonly notices: readonly Block[];
  /** Rotation days for which its timetable has columns or lists: they say how long the cycle is. */
  readonly rotations: readonly string[];
  /** The length of a cycle that is said in words, such as "6-day cycle". */
  readonly cycleLength: number | null;
  /** When a short day ends, if the file says it once for all of them. */
  readonly earlyRelease: Minutes | null;
}

/** The school year, and with it the count of its cycle, began up to this many days before the dates asked for. */
const YEAR = 370;

/** Reads a calendar feed, a saved page or a pasted list. Throws Unread. */
export function daysInFile(file: string, options: DayOptions): DaysInFile {
  const text = textOf(fileBytes(file));
  if (isFeed(text)) {
    const range = { ...options, from: addDays(options.from, -YEAR), to: addDays(options.to, YEAR) };
    const { blocks, calendar } = feedTimetable(text, file, range).timetable;
    return {
      notices: blocks,
      rotations: [],
      cycleLength: cycleLength([calendar.name ?? '', ...titlesOf(blocks)]),
      earlyRelease: null,
    };
  }
  const page = /<[a-z!][^<>]*>/i.test(text) ? pageOf(text, { ...options, url: null }) : null;
  const read = page ? blocksOf(page) : { dated: [], rotations: [], isAnyPage: true };
  const lines = page ? pageLines(page.document.body).map((line) => line.text) : text.split(/\r\n|\r|\n/);
  const middle = addDays(
    options.from,
    Math.floor((Date.parse(options.to) - Date.parse(options.from)) / 86_400_000 / 2),
  );
  const listed = read.isAnyPage ? dateList(lines, middle) : [];
  const notices = [...read.dated, ...listed];
  if (notices.length === 0 && read.rotations.length === 0)
    throw new Unread('no-dates', 'No days could be read in it: neither a calendar feed nor a list of dates.');
  return {
    notices,
    rotations: read.rotations,
    cycleLength: cycleLength(lines),
    earlyRelease: usualEarlyRelease(lines, options.grade),
  };
}

function titlesOf(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.map(({ title }) => title))];
}

/** What the readers make of a page. A page that they cannot read may still be a list of dates. */
function blocksOf(page: Page): { dated: Block[]; rotations: string[]; isAnyPage: boolean } {
  const known = detectPage(page);
  const isAnyPage = !known || known.kind.reader === 'any-page';
  if (known && !known.kind.readable && !isAnyPage)
    throw new Unread('unreadable-view', 'This view cannot be read.', known.kind);
  try {
    const blocks = known?.kind.readable
      ? known.reader.read(page, known.found).reading.timetables.flatMap((one) => one.blocks)
      : [];
    const rotations = [...new Set(blocks.flatMap(({ rotation }) => rotation ?? []))];
    return { dated: blocks.filter(({ date }) => date !== null), rotations, isAnyPage };
  } catch (error) {
    if (!isAnyPage) throw new Unread('page-changed', (error as Error).message, known?.kind ?? null);
    return { dated: [], rotations: [], isAnyPage };
  }
}
