import { readdirSync, readFileSync } from 'node:fs';

/**
 * The packages whose code is in the build, and where the source of each can be had. `notices.test.ts` checks that none
 * is missing.
 */
export const BUNDLED: Readonly<Record<string, string>> = {
  '@wxt-dev/browser': 'https://github.com/wxt-dev/wxt',
  'fake-indexeddb': 'https://github.com/dumbmatter/fakeIndexedDB',
  'ical.js': 'https://github.com/kewisch/ical.js',
  idb: 'https://github.com/jakearchibald/idb',
  papaparse: 'https://github.com/mholt/PapaParse',
  'pdfjs-dist': 'https://github.com/mozilla/pdf.js',
  'solid-js': 'https://github.com/solidjs/solid',
  valibot: 'https://github.com/fabian-hiller/valibot',
  'webextension-polyfill': 'https://github.com/mozilla/webextension-polyfill',
  wxt: 'https://github.com/wxt-dev/wxt',
};

/** MPL-2.0 code is bundled unchanged; its licence asks to say where the source can be had. */
const SOURCE = 'It is bundled unchanged; its source in the form it is written in can be had at the address above.';

/** The licences of everything that others wrote and the build carries, in full: THIRD-PARTY.txt in the package. */
export function thirdPartyNotices(modules = new URL('../../node_modules/', import.meta.url)): string {
  const parts = Object.entries(BUNDLED).map(([name, source]) => {
    const folder = new URL(`${name}/`, modules);
    const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
      version: string;
      license: string;
    };
    const head = `${name} ${version}\nLicense: ${license}\nSource: ${source}`;
    const mpl = license === 'MPL-2.0' ? `\n${SOURCE}` : '';
    return `${head}${mpl}\n\n${licenceText(folder)}`;
  });
  return (
    ['PushIn carries the work of others, each under its own licence.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`) +
    '\n'
  );
}

/** WXT's packages come without a licence file. */
const WXT = `MIT License

Copyright (c) 2023 Aaron

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The text of the package's own licence file. */
function licenceText(folder: URL): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file) return readFileSync(new URL(file, folder), 'utf8').trim();
  if (/\/(?:wxt|@wxt-dev\/\w+)\/$/.test(folder.pathname)) return WXT;
  throw new Error(`no licence in ${folder.pathname}`);
}
