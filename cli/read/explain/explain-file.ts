import { classify, type ClassifyInput } from '../../../utils/classify/classify';
import type { Opinion } from '../../../utils/classify/opinion/second-opinion';
import { formOfText, isPdf } from '../../../utils/files/file-kind';
import { NotRead } from '../../../utils/files/not-read';
import type { FileReading } from '../../../utils/files/read-file';
import { withClocks } from '../../../utils/files/rows/table-clocks';
import { tableRows } from '../../../utils/files/rows/table-rows';
import { textOf } from '../../../utils/files/text-of';
import type { Block } from '../../../utils/model/block';
import type { Classification } from '../../../utils/model/window';
import { clock, localTime } from '../../../utils/time/date/dates';
import { warningMessage } from '../../../utils/words/say/warning-message';
import { fittedOpinion } from '../../fitted-opinion';
import { fileBytes, Unread } from '../file-bytes';
import { findInReading } from '../find-in-reading';
import type { ReadOptions } from '../options';
import { readingOf } from '../read-file';
import { say } from '../rows';
import { FileHeard } from './file-heard';

/** Which step and rule decided about each line, row and cell of a file, and about each lesson: `step · where · rule`. Never rejects. */
export async function explainFile(file: string, options: ReadOptions): Promise<string[]> {
  const told = [file];
  let heard: FileHeard | null = null;
  try {
    const bytes = fileBytes(file);
    const text = isPdf(bytes) ? null : textOf(bytes);
    const form = text === null ? null : formOfText(text, file);
    heard = new FileHeard(form?.kind === 'text' ? text!.split('\n') : null);
    const reading = await readingOf(bytes, file, options, heard);
    told.push(`${reading.reader} · ${reading.kind} · read as ${reading.view}`);
    if (form?.kind === 'table') told.push(...clockSteps(tableRows(text!, form.delimiter)));
    told.push(...heard.lines(), ...readSteps(reading));
    findInReading(reading.timetables, options, (input, first) => {
      const second = fittedOpinion()(input, first);
      told.push(...lessonSteps(input, first, second));
      return second;
    });
  } catch (error) {
    if (!(error instanceof Unread) && !(error instanceof NotRead)) throw error;
    told.push(...(heard?.lines() ?? []));
    told.push(`not read · ${error instanceof NotRead ? say.message(error.said) : error.message}`);
  }
  return told;
}

/** Numbers of a sheet that were written as times. */
function clockSteps(rows: readonly (readonly string[])[]): string[] {
  const clocks = withClocks(rows);
  return rows.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      clocks[y]![x] === cell ? [] : `withClocks · row ${y + 1}, column ${x + 1} · “${cell}” is “${clocks[y]![x]}”`,
    ),
  );
}

/** What the reader gave, block by block, and what it could not read. */
function readSteps({ reader, view, timetables, warnings }: FileReading): string[] {
  return [
    ...timetables.flatMap(({ calendar, blocks }) =>
      blocks.map((block) => `${reader} · “${calendar.name ?? 'no name'}” · ${view}: ${blockText(block)}`),
    ),
    ...warnings.map((one) => `warning · ${one.code} · ${say.message(warningMessage(one))}`),
  ];
}

function blockText({ date, start, end, title, days, rotation }: Block): string {
  const time = (minutes: number) => (date === null ? clock(minutes) : localTime(date, minutes));
  const when = [days?.join(' '), rotation].filter(Boolean).join(' ');
  return `block ${time(start)}–${end === null ? '?' : time(end)} “${title}”${when ? ` on ${when}` : ''}`;
}

function lessonSteps(input: ClassifyInput, first: Classification, second: ReturnType<Opinion>): string[] {
  const steps = [`lexicon · “${input.title}” · ${answer(first)}`];
  classify(input, (why) => void steps.push(`context · “${input.title}” · ${why}`));
  return [...steps, `opinion · “${input.title}” · ${decided(first, second)}: ${answer(second)}`];
}

/** Whether the second opinion changed what the words and their neighbors said. */
function decided(first: Classification, second: Classification): string {
  if (first.activity !== second.activity || first.mode !== second.mode) return 'says otherwise';
  return first.sureness === second.sureness ? 'lets it stand' : 'is less or more sure';
}

function answer({ activity, mode, sureness, because }: Classification): string {
  return `${activity} ${mode}, ${sureness}: ${because.map((one) => say.message(one)).join('; ')}`;
}
