import type { CalendarsSource, CalendarsState } from '../../components/options/feeds/calendars-source';
import type { OptionsState } from '../../components/options/options-source';
import { askBackground } from '../../utils/messaging/ask';
import { askForOrigin } from '../../utils/site-access/feed-origin';
import { giveBackUnused } from '../../utils/site-access/give-back';
import { changeRules, daysKnown, decideDay, setCalendarSchool } from '../../utils/storage/readings/days-known';
import { allFeeds, changeFeed, feedAddresses, removeFeed } from '../../utils/storage/feeds/feeds';
import type { Store } from '../../utils/storage/private/open-store';
import type { StoreWork } from '../../utils/storage/private/store-work';
import { wallClock } from '../../utils/time/now';

/** What calendars and days have done with the database. */
export const CALENDAR_WORK = {
  allFeeds,
  changeFeed,
  changeRules,
  chooseRole: async (...what) => (await import('../../utils/storage/classrooms/choose-role')).chooseRole(...what),
  daysKnown,
  decideDay,
  feedAddresses,
  removeFeed,
  setCalendarSchool,
} satisfies Partial<StoreWork>;
type CalendarStore = Store<keyof typeof CALENDAR_WORK>;

type After = (change: Promise<unknown>) => Promise<OptionsState>;

/** Ties calendars and days to storage, to the background that asks the feeds, and to the browser's leave. */
export function calendarsSource(store: CalendarStore, after: After): CalendarsSource<OptionsState> {
  const refresh = (id: string, believe = false) => askBackground('feed:refresh', { id, believe });
  return {
    addFeed(address, use) {
      // This comes first of all: a browser asks only while the click lasts.
      const leave = askForOrigin(address);
      const added = askBackground('feed:add', { id: crypto.randomUUID(), address, name: '', use });
      return after(Promise.all([added, leave]).then(([id]) => refresh(id)));
    },
    // Her press is her word, also where the browser need not ask.
    allowFeed: (id, address) =>
      after(
        askForOrigin(address)
          .then(() => store.changeFeed(id, { problem: null }))
          .then(() => refresh(id)),
      ),
    refreshFeed: (id, believe) => after(refresh(id, believe)),
    changeFeed: (id, change) => after(store.changeFeed(id, change).then(() => (change.use ? refresh(id) : null))),
    removeFeed: (id) => after(remove(store, id)),
    setCalendarSchool: (id, school) => after(store.setCalendarSchool(id, school)),
    dropCalendar: (id) => after(ignore(store, id)),
    changeRules: (school, change) => after(store.changeRules(school, change)),
    decide: (day, kind) => after(store.decideDay(day, kind, Date.now())),
  };
}

export async function calendarsState(store: CalendarStore): Promise<CalendarsState> {
  const now = Date.now();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const [feeds, known] = await Promise.all([store.allFeeds(), store.daysKnown()]);
  return { feeds, known, now, today: wallClock(now, timeZone).date };
}

async function ignore(store: CalendarStore, id: string): Promise<void> {
  await store.chooseRole({ source: id, role: 'ignored' }, { token: id, name: null, own: false });
}

/** The leave for its site goes too, unless another feed or page needs it. */
async function remove(store: CalendarStore, id: string): Promise<void> {
  await store.removeFeed(id);
  await giveBackUnused(await store.feedAddresses());
}
