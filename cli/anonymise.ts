/*
 * `npm run -s anonymise -- page.html > safe.html` makes a saved page safe to send, as the bug report asks. The page is
 * printed only if PushIn reads it as it read the original; otherwise the difference is told and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Disguise } from './anonymise/disguise';
import { difference } from './anonymise/alike';
import { anonymisePage } from './anonymise/page';
import { parsePage } from './read/parse-page';
import { readFile } from '../utils/files/read-file';
import { savedFrom } from '../utils/files/read-page';

const USAGE = 'npm run -s anonymise -- page.html [--anyway] > safe.html';

async function main(args: readonly string[]): Promise<string> {
  const [file] = args.filter((one) => !one.startsWith('--'));
  if (!file) throw new Error(`No page was named. Usage: ${USAGE}`);
  const html = readFileSync(file, 'utf8');
  const document = parsePage(html);
  anonymisePage(document, new Disguise());
  const url = savedFrom(html);
  const safe = `<!doctype html>\n${savedAt(url)}${document.documentElement.outerHTML}\n`;
  const [before, after] = [await timetables(html, url), await timetables(safe, url)];
  const changed = before === null ? null : difference(before, after ?? []);
  if (changed && !args.includes('--anyway')) {
    throw new Error(`The safe page is not read as yours is: ${changed}.\nTo have it all the same: ${USAGE}`);
  }
  if (before === null)
    process.stderr.write(
      'PushIn found no schedule on this page, before or after. The page is made safe all the same.\n',
    );
  process.stderr.write(
    'Look at the page once before you send it: a name that is also a word of schedules (Art, Grace) may still stand on it.\n',
  );
  return safe;
}

/**
 * The site, if it is one that thousands use, since a reader may ask for it. The address of a school's own site is left
 * out.
 */
function savedAt(url: string): string {
  const isShared = /^https:\/\/(?:calendar\.google|outlook\.(?:live|office))\.com\//.test(url);
  return isShared ? `<!-- saved from url=${new URL(url).origin}/ -->\n` : '';
}

/** Null if nothing could be read. Both readings use the same moment. */
async function timetables(html: string, url: string) {
  const pageOf = (text: string) => ({ document: parsePage(text), url, now: Date.UTC(2026, 8, 14, 12), zone: 'UTC' });
  const days = { from: '2026-09-14', to: '2026-09-27', zone: 'UTC' };
  const found = await readFile(new TextEncoder().encode(html), 'page.html', {
    pageOf,
    pdfParts: noPdf,
    today: days.from,
    days,
  }).catch(() => null);
  return found && found.timetables;
}

const noPdf = () => Promise.reject(new Error('no PDF'));

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
