import type { Session } from '../start/session';
import { until, type Surface } from '../surface/surface';

/** The options page, where feeds are added and show their state. */
export interface FeedPage {
  /** The text of the list of calendars; null if there is no list. */
  calendars(): Promise<string | null>;
  /** Waits until the list says these words. */
  says(words: string): Promise<void>;
  /** Does the same for what another surface or the background has stored meanwhile. */
  saysAfterReload(words: string): Promise<void>;
  untilGone(words: string): Promise<void>;
  /** Adds a feed. @param classroom true if it is a classroom's timetable and not the district's calendar */
  add(address: string, classroom?: boolean): Promise<void>;
  checkNow(): Promise<void>;
  /** Deletes everything, as "Delete everything" does. */
  empty(): Promise<void>;
  run: Surface['run'];
}

export async function openFeedPage(session: Session): Promise<FeedPage> {
  const surface = await session.openExtensionPage('options.html#calendar');
  let turn = 0;
  // The turn makes a new address; with the old one the browser would only scroll.
  const reload = () => surface.go(session.url(`options.html?${++turn}#calendar`));
  const calendars = () => surface.run(() => document.querySelector<HTMLElement>('.calendars')?.innerText ?? null);
  const has = async (words: string) => (await calendars())?.includes(words) ?? false;
  const waitFor = async (asked: () => Promise<boolean>, what: string) => {
    await until(asked, what).catch(async (error: unknown) => {
      throw new Error(`${String(error)}; the calendars say: ${await calendars()}`);
    });
  };
  /** A page that has just opened has its list a moment later. */
  const hasAnew = async (words: string) => {
    await reload();
    await until(async () => (await calendars()) !== null, 'the list of calendars');
    return has(words);
  };
  return {
    calendars,
    says: (words) => waitFor(() => has(words), `"${words}"`),
    saysAfterReload: (words) => waitFor(() => hasAnew(words), `"${words}" after a reload`),
    untilGone: (words) => waitFor(async () => !(await has(words)), `"${words}" to go`),
    async add(address, classroom = false) {
      if (classroom) await surface.click('.feed-kind label:nth-of-type(2) input');
      await surface.click('.feed-add input[inputmode=url]');
      await surface.type(address);
      await surface.click('.feed-add button');
    },
    checkNow: () => surface.click('.calendar-actions .plain'),
    async empty() {
      await surface.run(forgetAll);
      await reload();
    },
    run: surface.run,
  };
}

/** Runs in the page. */
async function forgetAll(): Promise<void> {
  const [known] = await indexedDB.databases();
  const opening = indexedDB.open(known?.name ?? '');
  await new Promise((opened) => opening.addEventListener('success', opened));
  const db = opening.result;
  const change = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const name of db.objectStoreNames) change.objectStore(name).clear();
  await new Promise((done) => change.addEventListener('complete', done));
  db.close();
}
