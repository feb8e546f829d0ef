import { oneLine } from '../../utils/model/text/one-line';
import { browser } from 'wxt/browser';
import type { FilesSource, ReadInput } from '../../components/files/files-source';
import { guessGrade } from '../../utils/classrooms/guess-grade';
import { daysAhead } from '../../utils/look-up/best-of-week';
import { shownDate } from '../../utils/look-up/shown-date';
import { timesFound, type TimesFound } from '../../utils/look-up/times-found';
import { MAX_FILE } from '../../utils/files/file-kind';
import { NotRead } from '../../utils/files/not-read';
import { readFile, readTyped, type FileMeans, type FileReading } from '../../utils/files/read-file';
import { savedFrom } from '../../utils/files/read-page';
import { askBackground } from '../../utils/messaging/ask';
import { patiently } from '../../utils/messaging/patiently';
import { tellPages } from '../../utils/messaging/tell-pages';
import type { IsoDate } from '../../utils/model/block';
import { LONGEST_KEY_CHARS } from '../../utils/model/limits';
import type { Reading, Timetable } from '../../utils/model/reading';
import { PASTED } from '../../utils/model/pasted';
import { sourceOf } from '../../utils/model/place/source-of';
import { movedWarnings, type BlockPlace } from '../../utils/model/warning';
import { allClassrooms, classroomOfSource, setGrade } from '../../utils/storage/classrooms/classrooms';
import { openStore } from '../../utils/storage/private/open-store';
import { keepReading } from '../../utils/storage/readings/keep-reading';
import { rememberClassroom } from '../../utils/storage/settings';
import { addDays } from '../../utils/time/date/dates';
import { wallClock } from '../../utils/time/now';
import { partsOfPdf } from './pdf-pages';

const READER = 'file';
/** Days before and after today that are taken from a calendar file. */
const BACK = 60;
const AHEAD = 300;

/** Connects the page to the readers and to storage. Nothing is kept before `save`. */
export async function openFiles(): Promise<FilesSource> {
  const store = await openStore({ allClassrooms, classroomOfSource, keepReading, rememberClassroom, setGrade });
  const rooms = await store.allClassrooms();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const meansAt = (now: number, pdfParts: FileMeans['pdfParts']): FileMeans => {
    const today = wallClock(now, zone).date;
    return {
      pageOf: (html) => {
        const document = new DOMParser().parseFromString(html, 'text/html');
        return { document, url: savedFrom(html), now, zone };
      },
      pdfParts,
      today,
      days: { from: addDays(today, -BACK), to: addDays(today, AHEAD), zone },
    };
  };
  return {
    names: rooms.map(({ name }) => name).filter((name) => name !== ''),
    readText: (text, page) => {
      const means = meansAt(Date.now(), () => Promise.reject(new NotRead('unknown-kind')));
      const read = (what: string) => {
        try {
          return made('', readTyped(what, '', means));
        } catch (error) {
          return refused('', error);
        }
      };
      const asPage = page === null ? null : read(page);
      return asPage?.ok ? asPage : read(text);
    },
    async readFile(file, onProgress, signal) {
      if (file.size > MAX_FILE) return refused(file.name, new NotRead('too-big'));
      const bytes = new Uint8Array(await file.arrayBuffer());
      // The page says that it reads before reading keeps it busy.
      await new Promise(requestAnimationFrame);
      signal.throwIfAborted();
      const means = meansAt(Date.now(), (pdf) => partsOfPdf(pdf, { onProgress, signal }));
      const read = await readFile(bytes, file.name, means).then(
        (reading) => made(file.name, reading),
        (error: unknown) => refused(file.name, error),
      );
      signal.throwIfAborted();
      return read;
    },
    async save(timetable, from, grade) {
      const blocks = timetable.blocks;
      const dates = blocks.flatMap(({ date }) => date ?? []).sort();
      const [first] = dates;
      const shown = first === undefined ? null : { from: first, to: dates.at(-1)! };
      const token = [from, timetable.calendar.name, timetable.dayType ?? ''].join('#').slice(0, LONGEST_KEY_CHARS);
      const kept: Timetable = { ...timetable, calendar: { ...timetable.calendar, token } };
      const source = sourceOf(READER, kept.calendar);
      const reading: Reading = { reader: READER, view: 'file', shown, timetables: [kept], warnings: [] };
      const { name } = kept.calendar;
      const grades = { [source]: guessGrade(name, blocks) };
      // One more schedule of a class that is known by this name.
      const into = (await store.allClassrooms()).find((room) => name !== null && isSame(room.name, name))?.id;
      const keep = { reading, where: from === '' ? PASTED : from, classrooms: [source], grades };
      await store.keepReading(into === undefined ? keep : { ...keep, into }, Date.now());
      const room = await store.classroomOfSource(source);
      if (room && grade !== undefined) await store.setGrade(room.id, grade);
      void tellPages();
      return {
        found: room ? await foundIn(room.id, zone) : { count: 0, next: null },
        seeWeek: () => {
          const shown = room ? store.rememberClassroom(room.id) : Promise.resolve();
          void shown.then(() => browser.tabs.create({ url: '/popup.html' }));
        },
      };
    },
  };
}

/** The push-in times of a classroom from now on. @param zone IANA. */
async function foundIn(room: string, zone: string): Promise<TimesFound> {
  const now = wallClock(Date.now(), zone);
  const dayOf = (date: IsoDate) =>
    patiently(() => askBackground('room:day', { room, date, busy: [], today: now.date }));
  const week = await Promise.all(daysAhead(now.date, shownDate(now.date)).map(dayOf));
  return timesFound(
    week.map(({ day }) => day),
    now,
  );
}

function isSame(one: string, other: string): boolean {
  const plain = (name: string) => oneLine(name).toLowerCase();
  return plain(one) === plain(other);
}

function made(name: string, { timetables, warnings }: FileReading): ReadInput {
  const some = timetables.filter(({ blocks }) => blocks.length > 0);
  const placeOf = ({ timetable, block }: BlockPlace) => ({ timetable: some.indexOf(timetables[timetable]!), block });
  if (some.length === 0) return refused(name, new NotRead('no-schedule'));
  return { ok: true, name, timetables: some, warnings: movedWarnings(warnings, placeOf) };
}

/** For the therapist, any error of a reader means the same: this is no schedule that PushIn knows. */
function refused(name: string, error: unknown): ReadInput {
  return { ok: false, name, problem: (error instanceof NotRead ? error : new NotRead('no-schedule')).said };
}
