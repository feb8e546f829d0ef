import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Every file of a folder, by its path within the folder. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}

/**
 * A zip whose bytes depend only on the names and contents of its files: they are in the order of their names, all of
 * one date, without the permissions and the system of the machine that made the zip.
 * @param date of the release, ISO.
 */
export function pack(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  // A zip holds local times; noon is the same date in every zone it is written in.
  const [year, month, day] = date.split('-').map(Number);
  const mtime = new Date(year!, month! - 1, day!, 12);
  const names = [...files.keys()].sort((a, b) => (a < b ? -1 : Number(a > b)));
  const all: Zippable = Object.fromEntries(names.map((name) => [name, [files.get(name)!, { mtime, level: 9, os: 3 }]]));
  return zipSync(all);
}
