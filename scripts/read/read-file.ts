import { readFileSync, statSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detectPage } from '../../utils/readers/registry';
import { PageChanged } from '../../utils/readers/reader';
import type { ReadOptions } from './options';
import { planReading } from './plan-reading';
import { sayAdvice, timetableRow } from './rows';

/** A file that gives no reading; `code` is stable, the message one sentence. */
class Unread extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly view: { reader: string; view: string } | null = null,
  ) {
    super(message);
  }
}

const BIGGEST = 50 * 1024 * 1024;
/** Browsers write the address of a saved page into its first lines. */
const SAVED_FROM = /<!--\s*saved from url=(?:\(\d+\))?(\S+?)\s*-->/i;

function htmlOf(file: string): Buffer {
  let size: number;
  try {
    size = statSync(file).size;
  } catch {
    throw new Unread('not-found', 'There is no such file.');
  }
  if (size > BIGGEST) throw new Unread('too-big', 'The file is over 50 MB, which no timetable is.');
  try {
    return readFileSync(file);
  } catch {
    throw new Unread('unreadable-file', 'The file could not be opened.');
  }
}

/** Pages are UTF-8 though saved ones seldom say so; the rest by their mark or their own declaration, else Latin. */
function decoded(html: Buffer): string {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(html.subarray(0, 4096).toString('latin1'))?.[1];
  const marked =
    html[0] === 0xff && html[1] === 0xfe ? 'utf-16le' : html[0] === 0xfe && html[1] === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(html);
  } catch {
    try {
      return new TextDecoder(declared ?? 'windows-1252').decode(html);
    } catch {
      return html.toString('latin1');
    }
  }
}

// One inert window for all files: no scripts run, nothing is fetched, style sheets are not even read.
const { DOMParser } = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

function readPage(file: string, options: ReadOptions) {
  const html = htmlOf(file);
  const saved = SAVED_FROM.exec(html.subarray(0, 4096).toString('latin1'))?.[1] ?? '';
  const url = options.url ?? (URL.canParse(saved) ? saved : '');
  const document = new DOMParser().parseFromString(decoded(html), 'text/html');
  const page = { document, url, now: options.now, zone: options.zone };
  const known = detectPage(page);
  if (!known) {
    const where = url ? '' : ' Say where it is from with --url.';
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
    return { file, ...readPage(file, options) };
  } catch (error) {
    const { code, message, view } =
      error instanceof Unread ? error : new Unread('failed', `Reading stopped: ${(error as Error).message}`);
    const where = { reader: view?.reader ?? null, view: view?.view ?? null };
    return { file, ...where, timetables: [], warnings: [], error: { code, message } };
  }
}
