import type { Session } from '../start/session';
import { until, type Surface } from '../surface/surface';

/** The options, where feeds are added and say how they are. */
export interface FeedPage {
  /** What the list of calendars says; null without one. */
  calendars(): Promise<string | null>;
  /** Waits until it says so. */
  says(words: string): Promise<void>;
  /** The same of what another surface or the background has kept meanwhile. */
  saysAfterReload(words: string): Promise<void>;
  untilGone(words: string): Promise<void>;
  /** @param classroom it is a classroom's timetable rather than the district's calendar. */
  add(address: string, classroom?: boolean): Promise<void>;
  checkNow(): Promise<void>;
  /** Forgets everything, as "Delete everything" does. */
  empty(): Promise<void>;
  run: Surface['run'];
}

export async function openFeedPage(session: Session): Promise<FeedPage> {
  const surface = await session.openExtensionPage('options.html#calendar');
  let turn = 0;
  // The address it has would only be scrolled to.
  const reload = () => surface.go(session.url(`options.html?${++turn}#calendar`));
  const calendars = () => surface.run(() => document.querySelector<HTMLElement>('.calendars')?.innerText ?? null);
  const has = async (words: string) => (await calendars())?.includes(words) ?? false;
  const waitFor = async (asked: () => Promise<boolean>, what: string) => {
    await until(asked, what).catch(async (error: unknown) => {
      throw new Error(`${String(error)}; the calendars say: ${await calendars()}`);
    });
  };
  /** A page that has just come has its list a moment later. */
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
