import type { Environment } from 'vitest/runtime';

/** What will be done after all files have run, by name. */
export interface EndOfRun {
  readonly atEnd: Map<string, () => Promise<void>>;
}

/**
 * The environment of browser tests: plain Node, which closes the browsers after the last file. A hook inside a file
 * cannot know which file is the last.
 */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(global: object) {
    const atEnd: EndOfRun['atEnd'] = new Map();
    Object.assign(global, { atEnd } satisfies EndOfRun);
    return { teardown: async () => void (await Promise.all([...atEnd.values()].map((end) => end()))) };
  },
} satisfies Environment;
