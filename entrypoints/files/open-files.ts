import type { FilesSource, ReadInput } from '../../components/files/files-source';
import { readFeed } from '../../utils/feeds/read-feed';
import { isPdf, kindOfText, MAX_FILE } from '../../utils/files/file-kind';
import { readDocument, readRows, readText } from '../../utils/files/read-rows';
import { tableRows } from '../../utils/files/table-rows';
import { tellPages } from '../../utils/messaging/tell-pages';
import type { MessageKey } from '../../utils/model/message';
import type { Reading, Timetable } from '../../utils/model/reading';
import { sourceOf } from '../../utils/model/source-of';
import { openDatabase } from '../../utils/storage/database';
import { keepReading } from '../../utils/storage/keep-reading';
import { addDays } from '../../utils/time/dates';
import { wallClock } from '../../utils/time/now';
import { pdfPages } from './pdf-pages';

const READER = 'file';
/** Of a calendar file, days before and after today. */
const BACK = 60;
const AHEAD = 300;

/** Ties the page to the readers and to storage; nothing is kept before `save`. */
export async function openFiles(): Promise<FilesSource> {
  const db = await openDatabase();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = () => Date.now();
  const today = () => wallClock(now(), zone).date;

  const readAny = (text: string, name: string): ReadInput => {
    const kind = kindOfText(text, name);
    if (kind === 'feed') {
      const feed = readFeed(text, { from: addDays(today(), -BACK), to: addDays(today(), AHEAD), zone });
      const calendar = { token: name, name: feed.name ?? name, own: false };
      return made(
        name,
        [{ calendar, grade: null, blocks: feed.blocks }],
        feed.problems.map(({ message }) => message),
      );
    }
    if (kind === 'table') {
      const { rows, cut } = tableRows(text);
      return cut ? refused(name, 'files_problem_rows') : ofReading(name, readRows(rows, name, now(), zone));
    }
    if (kind === 'page')
      return ofReading(name, readDocument(new DOMParser().parseFromString(text, 'text/html'), now(), zone));
    return ofReading(name, readText(text, name, now(), zone));
  };
  return {
    readText: (text) => guarded('', () => readAny(text, '')),
    async readFile(file, onProgress, signal) {
      if (file.size > MAX_FILE) return refused(file.name, 'files_problem_big');
      const bytes = new Uint8Array(await file.arrayBuffer());
      signal.throwIfAborted();
      if (!isPdf(bytes)) return guarded(file.name, () => readAny(new TextDecoder().decode(bytes), file.name));
      const rows = await pdfPages(bytes, onProgress, signal).catch(() => null);
      signal.throwIfAborted();
      if (rows === null) return refused(file.name, 'files_problem_pdf');
      if (rows.length === 0) return refused(file.name, 'files_problem_scan');
      return guarded(file.name, () => {
        const asTable = readRows(rows, file.name, now(), zone);
        const asText = readText(rows.map((row) => row.join('  ')).join('\n'), file.name, now(), zone);
        return ofReading(file.name, better(asTable, asText));
      });
    },
    async save(timetable, from) {
      const blocks = timetable.blocks;
      const dates = blocks.flatMap(({ date }) => date ?? []).sort();
      const [first] = dates;
      const shown = first === undefined ? null : { from: first, to: dates.at(-1)! };
      const token = [from, timetable.calendar.name, timetable.dayType ?? ''].join('#');
      const kept: Timetable = { ...timetable, calendar: { ...timetable.calendar, token } };
      const source = sourceOf(READER, kept.calendar);
      const reading: Reading = { reader: READER, view: 'file', shown, timetables: [kept], warnings: [] };
      await keepReading(db, { reading, where: from, classrooms: [source], grades: {} }, now());
      void tellPages();
    },
  };
}

function ofReading(name: string, reading: Reading | null): ReadInput {
  return made(name, reading?.timetables ?? [], reading?.warnings.map(({ message }) => message) ?? []);
}

function made(name: string, timetables: readonly Timetable[], warnings: readonly string[]): ReadInput {
  const some = timetables.filter(({ blocks }) => blocks.length > 0);
  return some.length === 0 ? refused(name, 'files_problem_none') : { ok: true, name, timetables: some, warnings };
}

function refused(name: string, problem: MessageKey): ReadInput {
  return { ok: false, name, problem };
}

/** Whatever a reader stumbles over: this is no schedule it knows. */
function guarded(name: string, read: () => ReadInput): ReadInput {
  try {
    return read();
  } catch {
    return refused(name, 'files_problem_none');
  }
}

function better(a: Reading | null, b: Reading | null): Reading | null {
  const count = (one: Reading | null) => one?.timetables.reduce((sum, { blocks }) => sum + blocks.length, 0) ?? 0;
  return count(b) > count(a) ? b : a;
}
