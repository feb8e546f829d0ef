import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { clockEnv } from './clock';
import { connectMarionette, type Marionette } from './marionette';
import type { LaunchOptions } from './session';
import { until } from '../surface/surface';

/** A Firefox of our own, with a profile that is deleted afterwards. */
export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** Asks Firefox to quit, and ends it if it has not quit after 5 s. */
  quit(): Promise<void>;
}

/**
 * Starts Firefox.
 * @param preferences of `about:config`, in addition to those every test has
 * @param path of the program
 */
export async function startFirefox(
  path: string,
  options: LaunchOptions,
  preferences: Readonly<Record<string, string | number | boolean>>,
): Promise<FirefoxProcess> {
  const profile = await mkdtemp(join(tmpdir(), 'pushin-firefox-'));
  const all = { 'marionette.port': 0, 'intl.accept_languages': 'en-US', ...preferences };
  const lines = Object.entries(all).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const { width, height } = options.size ?? { width: 1440, height: 900 };
  const remote = ['--marionette', '--remote-debugging-port', '0', '--remote-allow-system-access'];
  const look = ['--width', `${width}`, '--height', `${height}`, ...(options.headful ? [] : ['--headless'])];
  const child = spawn(path, ['--no-remote', '--profile', profile, ...remote, ...look], {
    stdio: 'ignore',
    env: { ...process.env, ...(options.open ? {} : clockEnv()) },
  });
  try {
    const marionette = await connectMarionette(await portOf(profile));
    return { marionette, quit: () => quit(child, marionette, profile) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** s. So long may a Firefox take to start: it makes a profile first, and a busy machine has other work. */
const START_S = 60;

async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return until(async () => Number(await readFile(file, 'utf8').catch(() => '0')), 'Firefox to start', START_S);
}

async function quit(child: ChildProcess, marionette: Marionette, profile: string): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  if (child.exitCode === null && child.signalCode === null) {
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await gone;
    clearTimeout(force);
  }
  marionette.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
