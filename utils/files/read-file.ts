import { NotAFeed } from '../feeds/feed-problem';
import { readFeed } from '../feeds/read-feed';
import type { IsoDate } from '../model/block';
import type { MessageKey } from '../model/message';
import type { Reading, Timetable } from '../model/reading';
import type { ReadingWarning } from '../model/warning';
import type { PartMeans } from '../readers/any-page/read-parts';
import { calendarRows } from './rows/calendar-rows';
import { isPdf, isText, formOfText, MAX_FILE, MAX_ROWS, strangerOf, type FileKind } from './file-kind';
import { NotRead } from './not-read';
import type { PdfContent } from './pdf/pdf-content';
import { readPage, type PageOf } from './read-page';
import { readPdfParts } from './pdf/read-pdf';
import { readRows } from './read-rows';
import { readText } from './read-text';
import { withClocks } from './rows/table-clocks';
import { tableRows } from './rows/table-rows';
import { textOf } from './text-of';

/** What a surface provides for reading files. */
export interface FileMeans extends PartMeans {
  /** Makes a page of markup. Text, tables and PDFs need none. */
  readonly pageOf: PageOf;
  /** The parts of a PDF; empty if its pages are pictures. Rejects for a file that is no PDF. */
  pdfParts(bytes: Uint8Array): Promise<PdfContent[]>;
  /** The first and the last day of a calendar that are read, and the zone in which they are days. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate; readonly zone: string };
}

export interface FileReading {
  readonly kind: FileKind;
  readonly reader: string;
  readonly view: string;
  readonly timetables: readonly Timetable[];
  readonly warnings: readonly ReadingWarning[];
  /** Advice about what would work better than this file. */
  readonly advice: MessageKey | null;
}

/** Reads a file of any kind. @throws NotRead, which says what the file is and what to do */
export async function readFile(bytes: Uint8Array, name: string, means: FileMeans): Promise<FileReading> {
  const stranger = strangerOf(bytes);
  if (stranger) throw new NotRead(stranger);
  if (isPdf(bytes)) return readPdf(bytes, means);
  return readTyped(textOf(bytes), name, means, bytes.length);
}

/** Reads text, such as what was pasted. @throws NotRead */
export function readTyped(text: string, name: string, means: FileMeans, size = text.length): FileReading {
  if (text.trim() === '') throw new NotRead('empty');
  if (!isText(text)) throw new NotRead('unknown-kind');
  const { kind, delimiter } = formOfText(text, name);
  if (kind === 'feed') return readCalendar(text, name, means);
  if (size > MAX_FILE) throw new NotRead('too-big');
  if (kind === 'page') {
    const { reading, advice } = readPage(means.pageOf(text));
    return { kind, ...said(reading), advice };
  }
  if (kind === 'table')
    return { kind, ...readTable(withClocks(tableRows(text, delimiter)), name, means), advice: null };
  if (hasLineOver(LONGEST_LINE, text)) throw new NotRead('one-line');
  if (text.split('\n', MAX_ROWS + 1).length > MAX_ROWS) throw new NotRead('too-many-rows');
  return { kind, ...said(readText(text, means)), advice: null };
}

/** Characters in one line of text. A whole school's schedule on one line has a twentieth of that. */
const LONGEST_LINE = 100_000;

function hasLineOver(most: number, text: string): boolean {
  for (let from = 0; text.length - from > most;) {
    const end = text.lastIndexOf('\n', from + most);
    if (end < from) return true;
    from = end + 1;
  }
  return false;
}

/** Reads a table as a calendar's export if it is one, otherwise as a timetable. */
function readTable(rows: readonly (readonly string[])[], name: string, means: PartMeans) {
  const calendar = calendarRows(rows);
  if (!calendar) return said(readRows(rows, means));
  const { blocks, warnings } = calendar;
  const timetables = [{ calendar: { token: name, name: null, own: false }, grade: null, blocks }];
  return { reader: 'calendar-table', view: 'calendar', timetables, warnings };
}

/** A built-in function that pdf.js needs. Without it every PDF would seem damaged. */
const NEEDED = 'getOrInsertComputed';

async function readPdf(bytes: Uint8Array, means: FileMeans): Promise<FileReading> {
  if (bytes.length > MAX_FILE) throw new NotRead('too-big');
  const content = await means.pdfParts(bytes).catch((error: unknown) => {
    if (error instanceof NotRead) throw error;
    throw new NotRead(NEEDED in Map.prototype ? 'bad-pdf' : 'old-browser');
  });
  const parts = content.filter((part) => part.is !== 'blank-form');
  const isBlank = parts.length < content.length;
  if (parts.length === 0) throw new NotRead(isBlank ? 'blank-form' : 'scanned-pdf');
  try {
    return { kind: 'pdf', ...said(readPdfParts(parts, means)), advice: null };
  } catch (error) {
    // A blank form prints only labels, and these are no schedule.
    throw isBlank && error instanceof NotRead ? new NotRead('blank-form') : error;
  }
}

function readCalendar(text: string, file: string, { days }: FileMeans): FileReading {
  const { timetable, warnings } = onlyASchools(() => feedTimetable(text, file, days));
  return { kind: 'feed', reader: 'feed', view: 'feed', timetables: [timetable], warnings, advice: null };
}

function onlyASchools<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof NotAFeed && error.code === 'too-much' ? new NotRead('too-many-events') : error;
  }
}

/** A calendar feed as one timetable, and warnings about what could not be read. @throws NotAFeed */
export function feedTimetable(text: string, file: string, days: FileMeans['days']) {
  const { name, blocks, problems } = readFeed(text, days);
  const timetable: Timetable = { calendar: { token: file, name, own: false }, grade: null, blocks };
  const warnings = problems.map((problem): ReadingWarning => ({ ...problem, block: null }));
  return { timetable, warnings };
}

function said({ reader, view, timetables, warnings }: Reading): Omit<FileReading, 'kind' | 'advice'> {
  return { reader, view, timetables, warnings };
}
