import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { JSDOM } from 'jsdom';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as DetectAmong from '../../utils/readers/detect-among';
import type * as Families from '../../utils/readers/family';
import type * as Libraries from '../../utils/readers/family-libraries';
import type * as Registry from '../../utils/readers/registry';
import { newReader } from './new-reader';

/*
 * A copy of the project with a reader more, made as the command makes it: the page's script, the files page and the
 * command line all use it, and nothing else was touched.
 */

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = 'utils/readers/room-finder/fixtures/list/source.html';
const run = promisify(execFile);
/** Copying and starting take their time on a machine that is busy. */
const PATIENCE_MS = 300_000;

let copy: string;
let server: ViteDevServer;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'pushin-'));
  const filter = (path: string) => !/\/fixtures$|\.test\.tsx?$/.test(path);
  for (const part of ['utils', 'cli', 'public']) cpSync(join(TOP, part), join(copy, part), { recursive: true, filter });
  for (const part of ['package.json', '.wxt', 'tsconfig.json', 'node_modules'])
    symlinkSync(join(TOP, part), join(copy, part));
  const registry = readFileSync(join(copy, 'utils/readers/family-libraries.ts'), 'utf8');
  for (const [path, text] of newReader('room-finder', registry, '2026-09', new Set())) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  server = await createServer({
    root: copy,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
}, PATIENCE_MS);

afterAll(async () => {
  await server?.close();
  rmSync(copy, { recursive: true, force: true });
});

const load = async <T>(path: string) => (await server.ssrLoadModule(`/utils/readers/${path}`)) as T;

function pageOf(html: string) {
  const { document } = new JSDOM(html).window;
  return {
    document,
    url: 'https://room-finder.example.org/room-14',
    now: Date.parse('2026-09-14T12:00Z'),
    zone: 'UTC',
  };
}

describe('a new reader', { timeout: PATIENCE_MS }, () => {
  it('is fetched for its page, and reads it there', async () => {
    const page = pageOf(readFileSync(join(copy, PAGE), 'utf8'));
    const { familyOf } = await load<typeof Families>('family.ts');
    const { LIBRARIES } = await load<typeof Libraries>('family-libraries.ts');
    const { detectAmong } = await load<typeof DetectAmong>('detect-among.ts');
    expect(familyOf(page)).toBe('libraries');
    expect(familyOf(pageOf('<p>Nothing of this site.</p>'))).toBe('any-page');
    const { reader, found } = detectAmong(LIBRARIES, page)!;
    expect(reader.name).toBe('room-finder');
    expect(reader.read(page, found).reading.timetables[0]?.blocks.map(({ title }) => title)).toEqual([
      'Morning Meeting',
      'Writers Workshop',
    ]);
    expect(reader.watched).toContain('data-date');
  });

  it('is asked among all others, before the one for any page', async () => {
    const { READERS } = await load<typeof Registry>('registry.ts');
    const names = READERS.map(({ name }) => name);
    expect(names).toContain('room-finder');
    expect(names.at(-1)).toBe('any-page');
  });

  it('reads for the command line', async () => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'cli/read.ts', PAGE], { cwd: copy });
    expect(JSON.parse(stdout)).toMatchObject({ reader: 'room-finder' });
  });
});
