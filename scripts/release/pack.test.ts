import { mkdtempSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { filesIn, pack } from './pack';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = { 'manifest.json': '{}', 'chunks/a.js': 'a()' };

it('the same files make the same bytes, whatever their order, age and zone', () => {
  const once = pack(new Map(Object.entries(FILES).map(([name, text]) => [name, bytes(text)])), '2026-11-30');
  const folder = mkdtempSync(join(tmpdir(), 'pushin-pack-'));
  mkdirSync(join(folder, 'chunks'));
  for (const [name, text] of Object.entries(FILES).reverse()) {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), 1e9, 1e9);
  }
  process.env['TZ'] = 'Pacific/Auckland';
  expect(pack(filesIn(folder), '2026-11-30')).toEqual(once);
});

it('another content makes others', () => {
  expect(pack(new Map([['a', bytes('1')]]), '2026-11-30')).not.toEqual(
    pack(new Map([['a', bytes('2')]]), '2026-11-30'),
  );
});

it('holds every file as it was', () => {
  const out = unzipSync(pack(new Map([['chunks/a.js', bytes('a()')]]), '2026-11-30'));
  expect(Object.entries(out).map(([name, data]) => [name, new TextDecoder().decode(data)])).toEqual([
    ['chunks/a.js', 'a()'],
  ]);
});
