import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../tests/support/browser/built-extension';
import type { Step } from './step';

/** Most that may be loaded until the first paint, in kB after gzip (1 kB = 1000 bytes), by the file the browser starts from. */
const BUDGETS: Readonly<Record<string, number>> = {
  // In every frame of Google Calendar before the page itself.
  'content-scripts/first.js': 8,
  'content-scripts/google-calendar.js': 60,
  // On every page that is read, with one family of readers (MOST_ON_A_PAGE), seldom with both.
  'content-scripts/reader.js': 60,
  'content-scripts/readers-libraries.js': 60,
  'content-scripts/readers-any-page.js': 90,
  // With what reads calendar feeds, which nobody else may.
  'background.js': 130,
  // Over its aim of 100 until the background plans for it.
  'popup.html': 103,
  // With what reads PDFs; on that page only.
  'files.html': 800,
  'options.html': 60,
  'welcome.html': 60,
};

/** What a page loads at most: the reader with the heavier family. Both come only where a library's marks are no calendar. */
const MOST_ON_A_PAGE = 115;
const RECOGNISER = 'content-scripts/reader.js';
const FAMILIES = ['content-scripts/readers-libraries.js', 'content-scripts/readers-any-page.js'];

export interface Weight {
  readonly start: string;
  /** Until the first paint. */
  readonly kilobytes: number;
  readonly budget: number;
  /** What comes after it, when something asks for it by `import()`; no budget counts it. */
  readonly later: number;
}

/** What a page loads by itself: scripts, stylesheets and preloads it names. */
const NAMED_BY_PAGE = /\b(?:src|href)="\/?(?<file>[^"]+\.(?:js|css))"/g;
/** What a script loads before it runs. */
const NAMED_BY_SCRIPT = /(?:\bfrom|\bimport)\s*["'](?<file>[^"']+\.js)["']/g;

/**
 * What each surface loads for its first paint: its file, and for a page the scripts it names, theirs in turn, and its
 * stylesheets. Chunks that wait for an `import()` count apart, as `later`: the first answer does not need them.
 */
export function weights(folder: string): Weight[] {
  const all = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  const chunks = all.filter((name) => /\.(?:js|css)$/.test(name) && !name.startsWith('content-scripts/'));
  const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0) / 1000;
  const reached = (start: string, names: (file: string) => (chunk: string) => boolean) => {
    const found = new Set([start]);
    for (const file of found)
      if (/\.(?:html|js)$/.test(file)) chunks.filter(names(file)).forEach((one) => found.add(one));
    return found;
  };
  return Object.entries(BUDGETS).map(([start, budget]) => {
    const first = reached(start, (file) => {
      const pattern = file.endsWith('.html') ? NAMED_BY_PAGE : NAMED_BY_SCRIPT;
      const named = new Set([...text(file).matchAll(pattern)].map(({ groups }) => lastOf(groups?.file ?? '')));
      return (chunk) => named.has(lastOf(chunk));
    });
    const ever = reached(start, (file) => {
      const said = text(file);
      return (chunk) => said.includes(lastOf(chunk));
    });
    return { start, budget, kilobytes: weigh(first), later: weigh(ever.difference(first)) };
  });
}

const lastOf = (path: string) => path.split('/').at(-1) ?? path;

function mostOnAPage(found: readonly Weight[]): Weight {
  const weigh = (file: string) => found.find(({ start }) => start === file)!.kilobytes;
  const kilobytes = weigh(RECOGNISER) + Math.max(...FAMILIES.map(weigh));
  return { start: 'the reader with its heavier family', kilobytes, later: 0, budget: MOST_ON_A_PAGE };
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
