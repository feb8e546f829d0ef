// Installs what package-lock.json names if it is missing or older than the lock file. This is plain Node, because it
// runs on a bare machine.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(TOP, 'node_modules', '.bin');

/** Runs a command of the project with its own Node and tools first on the PATH; true if it ended well. */
export function run(program, ...args) {
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` };
  return (
    spawnSync(program, args, { cwd: TOP, stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
  );
}

/** Installs every dependency that is missing; true if all are in place then. */
export function setUp() {
  const installed = join(TOP, 'node_modules', '.package-lock.json');
  const lock = join(TOP, 'package-lock.json');
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  return fresh || run('npm', 'ci', '--no-audit', '--no-fund');
}
