import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { JSDOM } from 'jsdom';
import type { ReadOptions } from '../../cli/read/options';
import { findInReading } from '../../cli/read/find-in-reading';
import { readFile } from '../../cli/read/read-file';
import { addressOf } from '../../tests/support/google-calendar-page/address';
import { googleCalendarPage } from '../../tests/support/google-calendar-page/page';
import { googleCalendar } from '../../utils/readers/google-calendar/reader';
import { readLines } from '../../utils/schedule-text/read-lines';
import { busyPage, MONDAY } from './busy-page';
import type { Figure } from './figure';
import { median } from './median';
import { readWith } from '../../tests/support/pages/read-with';

const OPTIONS: ReadOptions = {
  files: [],
  url: null,
  now: Date.parse(MONDAY),
  zone: 'UTC',
  grade: null,
  goals: [],
  from: MONDAY,
  to: MONDAY,
};
const ROUNDS = 15;
const FILES = 30;

/** Seconds of this process's CPU time; other work of the machine does not count. */
function cpu(act: () => void): number {
  const before = process.cpuUsage();
  act();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * How fast the pure steps are in Node, on a page of 300 events. The page is read in jsdom's DOM and not in a browser's.
 */
export async function pipelineSpeed(): Promise<Figure[]> {
  const spec = busyPage(300);
  const { window } = new JSDOM(googleCalendarPage(spec), { url: addressOf(spec) });
  const page = { document: window.document, url: window.location.href, now: OPTIONS.now, zone: OPTIONS.zone };
  const { timetables } = readWith(googleCalendar, page);
  const blocks = timetables.reduce((sum, one) => sum + one.blocks.length, 0);
  const perBlock = (act: () => void) => {
    // The first rounds only warm up and are not counted.
    const rounds = Array.from({ length: ROUNDS }, () => cpu(act)).slice(5);
    return (median(rounds) / blocks) * 1e6;
  };
  const read = perBlock(() => void readWith(googleCalendar, page));
  const plan = perBlock(() => void findInReading(timetables, OPTIONS));
  window.close();
  const speed = (micros: number) => `${Math.round(1e6 / micros)} blocks/s`;
  const text = Array.from({ length: 2000 }, (_, i) => ({
    text: `${8 + (i % 4)}:${String(i % 60).padStart(2, '0')} – ${9 + (i % 4)}:00  Writer's Workshop (drafting, sharing)`,
    heading: null,
  }));
  const lines = median(Array.from({ length: 5 }, () => cpu(() => void readLines(text))));
  return [
    { what: 'schedules out of text', got: text.length / lines, unit: 'lines/s', aim: null },
    { what: 'read, a block (jsdom)', got: read, unit: 'µs', aim: null, from: speed(read) },
    { what: 'classify + windows, a block', got: plan, unit: 'µs', aim: null, from: speed(plan) },
    { what: 'read + classify + windows, a block', got: read + plan, unit: 'µs', aim: null, from: speed(read + plan) },
    { what: 'npm run read, after start-up', got: await filesASecond(), unit: 'files/s', aim: 20, floor: true },
  ];
}

/** How many saved weeks of 60 events are read in a second, each as a whole, as the command line does. */
async function filesASecond(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pushin-bench-'));
  try {
    const spec = busyPage(60);
    const file = join(folder, 'week.html');
    writeFileSync(file, `<!-- saved from url=${addressOf(spec)} -->\n${googleCalendarPage(spec)}`);
    const read = async () => {
      const before = process.cpuUsage();
      const { error } = await readFile(file, OPTIONS);
      if (error) throw new Error(error.message);
      return since(before);
    };
    for (let warm = 0; warm < 3; warm++) await read();
    const took: number[] = [];
    for (let number = 0; number < FILES; number++) took.push(await read());
    return 1 / median(took);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
