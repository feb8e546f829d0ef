import type { Upgrade } from './upgrade';

type Row = Record<string, unknown>;

const PREFIX = 'feed_problem_';

/**
 * What is wrong with a feed was kept as a sentence: a key of the words and what fills it. Now it is a code with named
 * arguments. Events that could not be read were kept as English; they come back with the next reading of the copy.
 */
export const upgrade6: Upgrade = async (_db, tx) => {
  const feeds = tx.objectStore('feeds');
  for (const feed of (await feeds.getAll()) as Row[]) {
    await feeds.put({ ...feed, problem: troubleOf(feed.problem), unread: [], expandedOn: null });
  }
};

function troubleOf(said: unknown): Row | null {
  const { key, args } = (said ?? {}) as { key?: unknown; args?: unknown };
  if (typeof key !== 'string' || !key.startsWith(PREFIX)) return null;
  const code = key.slice(PREFIX.length).replaceAll('_', '-');
  const [first = 0, second = 0] = (Array.isArray(args) ? args : []) as unknown[];
  if (code === 'server') return { code, status: first };
  if (code === 'empty') return { code, of: first };
  if (code === 'smaller') return { code, left: first, of: second };
  return { code };
}
