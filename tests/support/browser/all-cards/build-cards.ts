import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import solid from 'vite-plugin-solid';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A page that can draw any card. Its words come from the file of messages, since no extension is around it. */
export async function cardsPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'words-from-the-file',
        enforce: 'pre',
        resolveId: (source) =>
          (source.endsWith('/say') && source.includes('shared')) || source === './say'
            ? here('../../in-jsdom/words.ts')
            : null,
      },
      solid(),
    ],
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      lib: { entry: here('./show-cards.tsx'), formats: ['iife'], name: 'cards', cssFileName: 'cards' },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = output.find((one) => one.type === 'chunk')?.code.replaceAll('</script', '<\\/script');
  const style = output.find((one) => one.fileName.endsWith('.css'));
  if (!code || style?.type !== 'asset') throw new Error('the cards did not build');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><style>${String(style.source)}</style>
    <body></body><script>${code}</script></html>`;
}
