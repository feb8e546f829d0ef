import type { Environment } from 'vitest/runtime';

/** What is done once all files have run, by name. */
export interface EndOfRun {
  readonly atEnd: Map<string, () => Promise<void>>;
}

/** Where browser tests run: plain Node that tidies up at the end of all files, which no hook of a file can know. */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(global: object) {
    const atEnd: EndOfRun['atEnd'] = new Map();
    Object.assign(global, { atEnd } satisfies EndOfRun);
    return { teardown: async () => void (await Promise.all([...atEnd.values()].map((end) => end()))) };
  },
} satisfies Environment;
