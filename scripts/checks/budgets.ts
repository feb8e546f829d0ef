import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../tests/support/browser/start/built-extension';
import { builtFiles } from './built-files';
import { loadedEver, loadedFirst } from './loaded-by';
import type { Step } from './step';

/**
 * At most this much may be loaded until the first paint, in kB after gzip (1 kB = 1000 bytes), by the file from which
 * the browser starts.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  // It runs in every frame of Google Calendar, before the page itself.
  'content-scripts/first.js': 8,
  'content-scripts/google-calendar.js': 54,
  // It runs on every page of the sites that are read always, and waits for a timetable.
  'content-scripts/reader.js': 10,
  // It comes to a page that may hold one, with one family of readers (MOST_ON_A_PAGE), rarely with both.
  'content-scripts/page-overlay.js': 60,
  'content-scripts/readers-libraries.js': 60,
  'content-scripts/readers-any-page.js': 91,
  // What every wake-up needs. The code that reads calendar feeds, or what a calendar's page prints, is loaded when one is
  // read; the code that plans, with the lexicon, when something is to be planned.
  'background.js': 60,
  'planner.js': 90,
  'popup.html': 100,
  // This includes what reads PDFs, on that page only.
  'files.html': 800,
  // 60, and the weight of webextension-polyfill on that page.
  'options.html': 62,
  // 60, and what the first words of an overlay are told by.
  'welcome.html': 61,
};

/** Which of its parts the first answer needs depends on the day, so all of them count. */
const WHOLE = new Set(['popup.html']);

/**
 * What a page with a timetable loads at most: what waits, what draws, and the heavier family. Both families come only
 * where a library's marks are no calendar.
 */
// 115, 4 for the days of lists that a stranger's walk showed to be read wrong, and 4 for lists by letters,
// groups and specials, for days that are closed in words, and for what each line's reading is told to; 8 for what is not
// held, wherever and in whichever language it is written, and for what is not held every week; 4 for dates that a line
// closes; 5 for days that begin late, footnotes, what is not held as a sentence tells it, and dates that are shorter; 8 for
// what waits: a page without a timetable pays those 8 instead of 48.
const MOST_ON_A_PAGE = 148;
const OVERLAY = ['content-scripts/reader.js', 'content-scripts/page-overlay.js'];
const FAMILIES = ['content-scripts/readers-libraries.js', 'content-scripts/readers-any-page.js'];

export interface Weight {
  readonly start: string;
  /** Loaded until the first paint. */
  readonly kilobytes: number;
  readonly budget: number;
  /** Loaded after the first paint, when something asks for it by `import()`; no budget counts it. */
  readonly later: number;
}

/**
 * What each surface loads for its first paint: its file, and for a page the scripts it names, the scripts those name,
 * and its style sheets. Chunks that wait for an `import()` count apart, as `later`, except for those of WHOLE.
 */
export function weights(folder: string): Weight[] {
  const built = builtFiles(folder);
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0) / 1000;
  return Object.entries(BUDGETS).map(([start, budget]) => {
    const ever = loadedEver(built, start);
    const first = WHOLE.has(start) ? ever : loadedFirst(built, start);
    return { start, budget, kilobytes: weigh(first), later: weigh(ever.difference(first)) };
  });
}

function mostOnAPage(found: readonly Weight[]): Weight {
  const weigh = (file: string) => found.find(({ start }) => start === file)!.kilobytes;
  const kilobytes = OVERLAY.map(weigh).reduce((sum, each) => sum + each) + Math.max(...FAMILIES.map(weigh));
  return { start: 'all of a page with its heavier family', kilobytes, later: 0, budget: MOST_ON_A_PAGE };
}

export const budgets: Step = {
  name: 'bundle budgets',
  run: async () => {
    const each = weights(builtExtension('chromium'));
    const found = [...each, mostOnAPage(each)];
    const lines = found.map(({ start, kilobytes, budget }) => `${start}: ${kilobytes.toFixed(1)} of ${budget} kB gzip`);
    const later = found
      .filter((one) => one.later > 0)
      .map((one) => `${one.start}, loaded later: ${one.later.toFixed(1)} kB`);
    return { ok: found.every((one) => one.kilobytes <= one.budget), output: [...lines, ...later].join('\n') };
  },
};
