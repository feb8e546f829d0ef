import { NotRead } from '../../utils/files/not-read';
import { readFile as readSchedule } from '../../utils/files/read-file';
import type { ReadingWarning, WarningCode } from '../../utils/model/warning';
import { wallClock } from '../../utils/time/now';
import { warningMessage } from '../../utils/words/say/warning-message';
import type { FileHeard } from './explain/file-heard';
import { fileBytes, Unread } from './file-bytes';
import type { ReadOptions } from './options';
import { pageOf } from './page-of';
import { partsOfPdf } from './pdf-pages';
import { findInReading } from './find-in-reading';
import { say, timetableRow } from './rows';

/** What a file says, by what the command line has to read it with. Rejects with NotRead or Unread. */
export function readingOf(bytes: Uint8Array, file: string, options: ReadOptions, heard?: FileHeard) {
  return readSchedule(bytes, file, {
    ...(heard && { heard }),
    pageOf: (html) => ({ ...pageOf(html, options), ...(heard && { heard }) }),
    pdfParts: async (pdf) => {
      const parts = await partsOfPdf(pdf);
      heard?.parts(parts);
      return parts;
    },
    today: wallClock(options.now, options.zone).date,
    days: options,
  });
}

async function read(file: string, options: ReadOptions) {
  const { reader, view, timetables, warnings, advice } = await readingOf(fileBytes(file), file, options);
  const found = findInReading(timetables, options);
  return {
    file,
    reader,
    view,
    timetables: found.map(({ findings, isClassroom }) => timetableRow(findings, isClassroom)),
    warnings: [...saidOnce(warnings), ...(advice ? [{ code: 'better', message: say(advice) }] : [])],
    error: null,
  };
}

/** Two lessons may be doubtful in the same way: one row is enough, which names none of them. */
function saidOnce(warnings: readonly ReadingWarning[]): { code: WarningCode; message: string }[] {
  const said = warnings.map((one) => ({ code: one.code, message: say.message(warningMessage(one)) }));
  return said.filter(({ message }, i) => said.findIndex((other) => other.message === message) === i);
}

/** What `npm run read` prints about one file. Never rejects: a file that can't be read is a row with its error. */
export async function readFile(file: string, options: ReadOptions) {
  try {
    return await read(file, options);
  } catch (error) {
    const { code, message, view } = unread(error, options);
    const where = { reader: view?.reader ?? null, view: view?.view ?? null };
    return { file, ...where, timetables: [], warnings: [], error: { code, message } };
  }
}

function unread(error: unknown, { url }: ReadOptions): Unread {
  if (error instanceof Unread) return error;
  if (!(error instanceof NotRead)) return new Unread('failed', `Reading stopped: ${(error as Error).message}`);
  const { code, said, view } = error;
  const where = code === 'unknown-page' && url === null ? ' Say where it is from with --url.' : '';
  return new Unread(code, say.message(said) + where, view);
}
