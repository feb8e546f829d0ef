import { builtExtension } from '../../tests/support/browser/start/built-extension';
import { builtFiles } from './built-files';
import { loadedFirst, type Built } from './loaded-by';
import type { Step } from './step';

/** What webextension-polyfill says if it is loaded outside an extension, and nobody else says. */
const MARK = 'This script should only be loaded in a browser extension.';

/**
 * Surfaces that run on the wrong `browser`: the background and our own pages have to load webextension-polyfill,
 * scripts in pages of the web must not. A file that asks the browser for nothing needs neither.
 */
export function wrongBrowsers(built: Built): string[] {
  const has = (file: string) => built.text(file).includes(MARK);
  const inPages = built.files.filter((file) => /^content-scripts\/.*\.js$/.test(file));
  const ours = built.files.filter((file) => file === 'background.js' || /^[^/]+\.html$/.test(file));
  return [
    ...(inPages.length > 0 ? [] : ['no script in a page was found']),
    ...(ours.length > 1 ? [] : ['no background or no page was found']),
    ...inPages.filter(has).map((file) => `${file} carries webextension-polyfill into the page`),
    ...ours.filter((file) => ![...loadedFirst(built, file)].some(has)).map((file) => `${file} runs without it`),
  ];
}

export const polyfill: Step = {
  name: 'webextension-polyfill where it belongs',
  run: async () => {
    const found = (['chromium', 'firefox'] as const).flatMap((kind) =>
      wrongBrowsers(builtFiles(builtExtension(kind))).map((line) => `${kind}: ${line}`),
    );
    return { ok: found.length === 0, output: found.join('\n') };
  },
};
