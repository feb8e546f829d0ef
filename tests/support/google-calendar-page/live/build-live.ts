import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let built: Promise<string> | undefined;

/**
 * The live page's script as one classic script. It switches weeks and views, and changes calendars and events, without
 * a network.
 */
export function buildLive(): Promise<string> {
  return (built ??= bundle());
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./live.ts', import.meta.url)), formats: ['iife'], name: 'live' },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('the live page did not build');
  return chunk.code;
}
