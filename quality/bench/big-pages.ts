import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { scripts } from '../../package.json';
import type { Figure } from './figure';
import { median } from './median';

const BYTES = 5_000_000;
const NODES = 450_000;
const ROUNDS = 3;
const SECONDS = 2;
const MEGABYTES = 300;

const SCHEDULE = `<h1>Room 14</h1><table><tr><th>Time<th>Monday<th>Tuesday</tr>${Array.from(
  { length: 10 },
  (_, i) => `<tr><td>${i + 6}:00 - ${i + 6}:50</td><td>Math ${i}</td><td>Writing ${i}</td></tr>`,
).join('')}</table>`;
const WORDS = 'families are welcome to join us for lunch on Friday when students of room twelve share what they wrote ';

/** Paragraphs of a school's news. One of five names a time. */
function prose(): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < BYTES; i++) {
    const time = i % 5 === 0 ? ` at ${7 + (i % 8)}:${String(i % 60).padStart(2, '0')}` : '';
    const part = `<p>${WORDS.repeat(5)}${i}${time}.</p>\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** A list of short items. Each item has four nodes: an element, a text, and inside it another element with a text. */
function nodes(): string {
  const count = NODES / 4;
  const text = 'and a few more words ';
  return `<ul>${Array.from({ length: count }, (_, i) => `<li><b>item ${i % 97}</b> ${text}${i % 7}</li>`).join('')}</ul>`;
}

/** What `npm run read` costs on pages of 5 MB, with its start. Each page has a process of its own. */
export async function bigPages(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pushin-bench-'));
  try {
    const figures: Figure[] = [];
    for (const [name, body] of [
      ['5 MB of prose', prose()],
      ['5 MB of 450,000 nodes', nodes()],
    ] as const) {
      const file = join(folder, 'page.html');
      writeFileSync(
        file,
        `<!doctype html><html><head><title>News</title></head><body>${SCHEDULE}${body}</body></html>`,
      );
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await cost(file));
      const wall = median(rounds.map((one) => one.wall));
      const megabytes = Math.max(...rounds.map((one) => one.megabytes));
      const cpu = `${median(rounds.map((one) => one.cpu)).toFixed(2)} s of CPU time`;
      figures.push(
        { what: `npm run read, ${name}`, got: wall, unit: 's', aim: SECONDS, from: cpu },
        { what: `npm run read, ${name}: memory`, got: megabytes, unit: 'MB', aim: MEGABYTES },
      );
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the command of package.json, without npm itself. */
async function cost(file: string): Promise<{ wall: number; cpu: number; megabytes: number }> {
  const [, ...args] = scripts.read.split(' ');
  const begun = performance.now();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--import',
    new URL('tell-usage.mjs', import.meta.url).href,
    ...args,
    file,
  ]);
  const wall = (performance.now() - begun) / 1000;
  const { timetables } = JSON.parse(stdout) as { timetables: readonly unknown[] };
  if (timetables.length === 0) throw new Error('nothing was read');
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    stderr.slice(stderr.lastIndexOf('\n')),
  ) as NodeJS.ResourceUsage;
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
