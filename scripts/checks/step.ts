import { spawn } from 'node:child_process';
import process from 'node:process';

/** One thing to check: what it printed and how it ended. If it knows its single tests, the counts are of those. */
export interface Result {
  readonly ok: boolean;
  readonly output: string;
  readonly passed?: number;
  readonly failed?: number;
}

export interface Step {
  readonly name: string;
  run(): Promise<Result>;
}

/** A step that is a command. It holds if the command ends with 0. */
export function command(name: string, program: string, ...args: string[]): Step {
  return { name, run: () => spawned(program, args) };
}

/** Runs a program from node_modules (or any on the PATH) and keeps everything it prints. */
export function spawned(
  program: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<Result & { stdout: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...more };
    const child = spawn(program, args, { env, shell: process.platform === 'win32' });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
      output += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', (error) => resolve({ ok: false, stdout, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, stdout, output }));
  });
}
