import { browser } from 'wxt/browser';
import type { PageState, PopupSource, PopupStart } from '../../components/popup/popup-source';
import { sheetAddress } from '../../components/popup/print/sheet-asked';
import { keptHere } from '../../components/shared/private-here';
import type { ClassroomDay } from '../../utils/look-up/classroom-day';
import type { ComingDay } from '../../utils/look-up/coming-days';
import { shownDate } from '../../utils/look-up/shown-date';
import { askBackground } from '../../utils/messaging/ask';
import type { LookUp } from '../../utils/messaging/protocol';
import { patiently } from '../../utils/messaging/patiently';
import { tellPages } from '../../utils/messaging/tell-pages';
import { blockKey } from '../../utils/model/block-key';
import { placeOf } from '../../utils/model/place/place-of';
import type { IsoDate } from '../../utils/model/block';
import type { Classroom } from '../../utils/model/classroom';
import type { GoalArea } from '../../utils/model/vocabulary';
import { keepSite, leaveSite } from '../../utils/site-access/always-sites';
import { dropSite } from '../../utils/site-access/wanted-sites';
import { openStore } from '../../utils/storage/private/open-store';
import { wallClock } from '../../utils/time/now';
import { feedsOn, followFeed } from './page-feeds';
import { pageInFront } from './page-in-front';
import { POPUP_WORK } from './popup-work';

/**
 * ms between checks for a classroom that was just read, and how many checks: a page is remembered once it has settled.
 */
const RHYTHM = 250;
const LOOKS = 12;
const PAGES = {
  calendar: 'https://calendar.google.com/calendar/r/week',
  files: '/files.html',
  welcome: '/welcome.html',
};

/** Gathers what the first paint needs, and connects the popup to storage, tabs and clipboard. */
export async function openPopup(): Promise<{ start: PopupStart; source: PopupSource }> {
  const page = pageInFront();
  const store = await openStore(POPUP_WORK);
  const [rooms, kept, last, front, wanted, keeping] = await Promise.all([
    store.allClassrooms(),
    store.readSettings(),
    store.lastClassroom(),
    page,
    store.roomsWanted(),
    keptHere(),
  ]);
  let settings = kept;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const busy = front.is === 'known' ? front.status.busy : [];
  /** By classroom, the days of its school that were told last. */
  const coming = new Map<string, readonly ComingDay[]>();
  const lookUp = (date: IsoDate, goals: readonly GoalArea[]): LookUp => ({ date, goals, busy });
  const dayOf = async (room: Classroom, date: IsoDate, goals = settings.goals): Promise<ClassroomDay> => {
    const found = await patiently(() =>
      askBackground('room:day', { ...lookUp(date, goals), room: room.id, today: now().date }),
    );
    coming.set(room.id, found.coming);
    return found.day;
  };
  const now = () => wallClock(Date.now(), zone);
  const leave = async (page: string) => {
    await browser.tabs.create({ url: page });
    window.close();
  };

  const source: PopupSource = {
    isPrivate: keeping === 'not',
    now,
    async day(room, date, goals) {
      void store.rememberClassroom(room.id);
      return dayOf(room, date, goals);
    },
    async tell(room, title, said) {
      const told = { ...said, classroom: room.id, block: blockKey(title), title };
      const id = crypto.randomUUID();
      if (!(await store.addTold(told, id, Date.now()))) throw new Error('a room that is gone');
      await tellPages();
      return id;
    },
    async forget(id) {
      await store.undoTold(id);
      await tellPages();
    },
    skip: (room, keys) => store.skipQuestions(room.id, keys),
    async rename(room, name) {
      await store.renameClassroom(room.id, name);
      await tellPages();
      return store.allClassrooms();
    },
    async everyRoomToday(goals = settings.goals) {
      // The answer is painted first.
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return patiently(() => askBackground('rooms:day', lookUp(now().date, goals)));
    },
    async setGoals(goals) {
      settings = await store.changeSettings({ goals });
      void tellPages();
      return settings.goals;
    },
    state: () => settings.state,
    async setState(state) {
      settings = await store.changeSettings({ state });
    },
    keepWanted: (next) => void store.rememberRoomsWanted(next),
    coming: ({ id }) => coming.get(id) ?? [],
    async decide(room, date, kind) {
      await store.decideDay({ date, school: room.school ?? '' }, kind, Date.now());
      void tellPages();
      return dayOf(room, date);
    },
    async believe(room, date, source) {
      await store.setWins(room.id, source);
      void tellPages();
      return dayOf(room, date);
    },
    notes: (grade, activity) => askBackground('notes:get', { grade, activity, goals: settings.goals }),
    copy: (text) => navigator.clipboard.writeText(text),
    async turnOn() {
      await store.changeSettings({ overlay: true });
      await tellPages();
    },
    async reload(tab) {
      await browser.tabs.reload(tab);
      window.close();
    },
    read: async (tab) => (await import('./read-page-in-front')).readPageInFront(tab),
    async chooseClasses(tab, mine, others) {
      await store.chooseClasses(mine, others);
      return (await import('./read-page-in-front')).again(tab);
    },
    async readAs(tab, manner) {
      const url = (await browser.tabs.get(tab)).url ?? '';
      await store.setManner(placeOf(url), manner);
      return (await import('./read-page-in-front')).again(tab);
    },
    async roomOf(sources) {
      for (let look = 0; look < LOOKS && sources.length > 0; look++) {
        const all = await store.allClassrooms();
        const room = all.find((one) => one.sources.some((source) => sources.includes(source)));
        if (room) return { room, rooms: all };
        await new Promise((later) => setTimeout(later, RHYTHM));
      }
      return null;
    },
    async always({ pattern }, on) {
      if (pattern === null) return false;
      // This comes first of all: a browser asks only while the click lasts.
      if (on) return keepSite(pattern);
      // This is done at once as well: the popup may be closed before the rest is done.
      await dropSite(pattern);
      await leaveSite(pattern, await store.feedAddresses());
      return true;
    },
    feedsOn: (tab) => feedsOn(store.feedAddresses(), tab),
    addFeed: followFeed,
    print: (asked) => leave(sheetAddress(asked)),
    visit: leave,
    async open(page) {
      if (page === 'options') {
        await browser.runtime.openOptionsPage();
        window.close();
      } else await leave(PAGES[page]);
    },
  };
  const room = roomToShow(rooms, front, last);
  const day = room && (await source.day(room, shownDate(now().date)));
  const lost = await store.isMemoryLost().catch(() => false);
  return { start: { rooms, day, page: front, goals: settings.goals, wanted, lost }, source };
}

/**
 * The classroom of the page in front (if it shows several, the one that was looked at last), else the last one, else
 * any.
 */
function roomToShow(rooms: readonly Classroom[], page: PageState, last: string | null): Classroom | null {
  const sources = page.is === 'known' ? page.status.sources : [];
  const onPage = sources.flatMap((source) => rooms.find((room) => room.sources.includes(source)) ?? []);
  const wasLast = (room: Classroom) => room.id === last;
  return onPage.find(wasLast) ?? onPage[0] ?? rooms.find(wasLast) ?? rooms[0] ?? null;
}
