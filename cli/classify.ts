import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import messages from '../public/_locales/en/messages.json';
import { parseGrade } from '../utils/model/room/grade';
import { fittedOpinion } from './fitted-opinion';
import { minutesOf } from '../utils/time/date/dates';
import { classifyWith } from '../utils/pipeline/classify-blocks';
import { catalogue } from '../utils/words/say/catalogue';
import { makeSay } from '../utils/words/say/say';

/*
 * `npm run -s classify` reads JSON lines and prints JSON lines, in the same order and nothing else. In: title, and if
 * known note, start and end ("09:20" or "2026-09-14T09:20"), grade, prev, next. Out: activity, mode, certainty,
 * because. A line that cannot be read is answered with {"error":{code,message}}, and at the end the exit code is 1.
 */

const OPINION = fittedOpinion();
const say = makeSay(catalogue(messages), 'en');

class BadLine extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function text(row: Record<string, unknown>, field: string): string | null {
  const value = row[field] ?? null;
  if (value === null || typeof value === 'string') return value;
  if (field === 'grade' && typeof value === 'number') return String(value);
  throw new BadLine('bad-field', `"${field}" must be text.`);
}

function time(row: Record<string, unknown>, field: string): number | null {
  const value = text(row, field);
  if (value === null || value === '') return null;
  const minutes = minutesOf(value.replace(/(^|T)(\d):/, '$10$2:').replace(/(?:Z|[+-]\d\d:?\d\d)$/, ''));
  if (minutes === null) throw new BadLine('bad-time', `"${field}" must be a time like 09:20 or 2026-09-14T09:20.`);
  return minutes;
}

function parse(line: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new BadLine('bad-json', 'This line is not JSON.');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new BadLine('bad-line', 'Each line must be one JSON object.');
  return row as Record<string, unknown>;
}

function answer(line: string): unknown {
  const row = parse(line);
  const title = text(row, 'title');
  if (title === null) throw new BadLine('no-title', 'A line needs a "title".');
  const start = time(row, 'start');
  const until = time(row, 'end');
  // An event over midnight ends on the next day.
  const end = start !== null && until !== null && until < start ? until + 1440 : until;
  const grade = text(row, 'grade');
  const found = classifyWith(OPINION, {
    title,
    note: text(row, 'note'),
    start,
    end,
    grade: grade === null ? null : parseGrade(grade),
    prev: text(row, 'prev'),
    next: text(row, 'next'),
  });
  return {
    activity: found.activity,
    mode: found.mode,
    certainty: found.sureness,
    because: found.because.map((reason) => say.message(reason)),
  };
}

/** The answer to one line, and whether the line could be read. */
export function answerLine(line: string): { json: string; ok: boolean } {
  try {
    return { json: JSON.stringify(answer(line)), ok: true };
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    return { json: JSON.stringify({ error: { code: error.code, message: error.message } }), ok: false };
  }
}

async function main(): Promise<void> {
  let batch: string[] = [];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { json, ok } = answerLine(line);
    if (!ok) process.exitCode = 1;
    batch.push(json);
    if (batch.length < 500) continue;
    const room = process.stdout.write(batch.join('\n') + '\n');
    batch = [];
    if (!room) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  if (batch.length) process.stdout.write(batch.join('\n') + '\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
