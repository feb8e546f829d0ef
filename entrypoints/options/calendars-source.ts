import type { CalendarsSource, CalendarsState } from '../../components/options/feeds/calendars-source';
import type { OptionsState } from '../../components/options/options-source';
import { askBackground } from '../../utils/messaging/ask';
import { askForOrigin } from '../../utils/site-access/feed-origin';
import { giveBackUnused } from '../../utils/site-access/give-back';
import { changeRules, daysKnown, decideDay, setCalendarSchool } from '../../utils/storage/readings/days-known';
import { allFeeds, changeFeed, feedAddresses, removeFeed } from '../../utils/storage/feeds/feeds';
import type { Database } from '../../utils/storage/schema';
import { wallClock } from '../../utils/time/now';

type After = (change: Promise<unknown>) => Promise<OptionsState>;

/** Ties calendars and days to storage, to the background that asks the feeds, and to the browser's leave. */
export function calendarsSource(db: Database, after: After): CalendarsSource<OptionsState> {
  const refresh = (id: string, believe = false) => askBackground('feed:refresh', { id, believe });
  return {
    addFeed(address, use) {
      // First of all: a browser asks the OT only while the click lasts.
      const leave = askForOrigin(address);
      const added = askBackground('feed:add', { id: crypto.randomUUID(), address, name: '', use });
      return after(Promise.all([added, leave]).then(([id]) => refresh(id)));
    },
    allowFeed: (id, address) => after(askForOrigin(address).then(() => refresh(id))),
    refreshFeed: (id, believe) => after(refresh(id, believe)),
    changeFeed: (id, change) => after(changeFeed(db, id, change).then(() => (change.use ? refresh(id) : null))),
    removeFeed: (id) => after(remove(db, id)),
    setCalendarSchool: (id, school) => after(setCalendarSchool(db, id, school)),
    dropCalendar: (id) => after(ignore(db, id)),
    changeRules: (school, change) => after(changeRules(db, school, change)),
    decide: (day, kind) => after(decideDay(db, day, kind, Date.now())),
  };
}

export async function calendarsState(db: Database): Promise<CalendarsState> {
  const now = Date.now();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const [feeds, known] = await Promise.all([allFeeds(db), daysKnown(db)]);
  return { feeds, known, now, today: wallClock(now, timeZone).date };
}

async function ignore(db: Database, id: string): Promise<void> {
  const { chooseRole } = await import('../../utils/storage/classrooms/choose-role');
  await chooseRole(db, { source: id, role: 'ignored' }, { token: id, name: null, own: false });
}

/** The leave for its site goes too, unless another feed or page needs it. */
async function remove(db: Database, id: string): Promise<void> {
  await removeFeed(db, id);
  await giveBackUnused(await feedAddresses(db));
}
