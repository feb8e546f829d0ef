import { isFeed } from '../../utils/feeds/is-feed';
import { detectPage } from '../../utils/readers/registry';
import { PageChanged } from '../../utils/readers/reader';
import { feedTimetable } from './feed-timetable';
import { fileText, Unread } from './file-text';
import type { ReadOptions } from './options';
import { pageOf } from './page-of';
import { planReading } from './plan-reading';
import { sayAdvice, timetableRow } from './rows';

function readFeedText(text: string, file: string, options: ReadOptions) {
  const { reader, view, timetable, warnings } = feedTimetable(text, file, options);
  const timetables = planReading([timetable], options).map(({ plan, isClassroom }) => timetableRow(plan, isClassroom));
  return { reader, view, timetables, warnings, error: null };
}

function readPage(html: string, options: ReadOptions) {
  const page = pageOf(html, options);
  const known = detectPage(page);
  if (!known) {
    const where = page.url ? '' : ' Say where it is from with --url.';
    throw new Unread('unknown-page', `This is no page that can be read.${where}`);
  }
  const { reader, kind } = known;
  if (!kind.readable)
    throw new Unread('unreadable-view', kind.advice ? sayAdvice(kind.advice) : 'This view cannot be read.', kind);
  try {
    const { view, timetables, warnings } = reader.read(page);
    const plans = planReading(timetables, options);
    return {
      reader: kind.reader,
      view,
      timetables: plans.map(({ plan, isClassroom }) => timetableRow(plan, isClassroom)),
      warnings: [
        ...warnings.map(({ code, message }) => ({ code, message })),
        ...(kind.advice ? [{ code: 'better', message: sayAdvice(kind.advice) }] : []),
      ],
      error: null,
    };
  } catch (error) {
    if (error instanceof PageChanged) throw new Unread('page-changed', error.message, kind);
    throw new Unread('failed', `Reading stopped: ${(error as Error).message}`, kind);
  }
}

/** What `npm run read` prints about one file. Never throws: a file that can't be read is a row with its error. */
export function readFile(file: string, options: ReadOptions) {
  try {
    const text = fileText(file);
    // Told by what is in them: a feed is often saved as .txt or without any ending.
    return { file, ...(isFeed(text) ? readFeedText(text, file, options) : readPage(text, options)) };
  } catch (error) {
    const { code, message, view } =
      error instanceof Unread ? error : new Unread('failed', `Reading stopped: ${(error as Error).message}`);
    const where = { reader: view?.reader ?? null, view: view?.view ?? null };
    return { file, ...where, timetables: [], warnings: [], error: { code, message } };
  }
}
