import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../tests/support/browser/built-extension';
import type { Step } from './step';

/** Most that may be loaded, in kB after gzip (1 kB = 1000 bytes), by the file the browser starts from. */
const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/google-calendar.js': 60,
  // The readers of every calendar and of any page, which no other script carries.
  'content-scripts/reader.js': 115,
  // With what reads calendar feeds, which nobody else may.
  'background.js': 130,
  'popup.html': 100,
  // With what reads PDFs; on that page only.
  'files.html': 800,
  'options.html': 60,
  'welcome.html': 60,
};

export interface Weight {
  readonly start: string;
  readonly kilobytes: number;
  readonly budget: number;
}

/** What each surface loads: its file, and for a page everything it names, chunk by chunk. */
export function weights(folder: string): Weight[] {
  const all = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  return Object.entries(BUDGETS).map(([start, budget]) => {
    const loaded = new Set([start]);
    for (const file of loaded) {
      if (!/\.(?:html|js)$/.test(file)) continue;
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      for (const other of all) {
        // Named by who puts it on a page, loaded by the page.
        if (other.startsWith('content-scripts/')) continue;
        if (/\.(?:js|css)$/.test(other) && text.includes(other.split('/').at(-1) ?? other)) loaded.add(other);
      }
    }
    const bytes = [...loaded].map((file) => gzipSync(readFileSync(`${folder}/${file}`)).length);
    return { start, budget, kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1000 };
  });
}

export const budgets: Step = {
  name: 'bundle budgets',
  run: async () => {
    const found = weights(builtExtension('chromium'));
    const lines = found.map(({ start, kilobytes, budget }) => `${start}: ${kilobytes.toFixed(1)} of ${budget} kB gzip`);
    return { ok: found.every((one) => one.kilobytes <= one.budget), output: lines.join('\n') };
  },
};
