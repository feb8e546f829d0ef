import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerBackground } from '../../utils/messaging/answer';
import { askPage } from '../../utils/messaging/ask';
import { tellPages } from '../../utils/messaging/tell-pages';
import { connection } from '../../utils/storage/database';
import { packagedNotes } from '../../utils/storage/packaged/packaged-notes';
import { readFeedsAnew } from '../../utils/storage/feeds/feeds';
import { FIRST_WORDS } from '../../utils/words/say/first-words';
import { openTexts } from '../../utils/words/say/open-texts';
import { BADGE_ALARM, badgeHandler, followBadge } from './badge';
import { PLANNER_SCRIPT, plannerWhenNeeded as planner } from './bring-planner';
import { FEED_READER } from './feeds/bring-feed-reader';
import { CALENDAR_READER, readCopyWhenNeeded } from './pages/bring-calendar-reader';
import { rememberScripts } from './pages/bring-script';
import { bringOverlay, bringReaders } from './pages/bring-readers';
import { CHECKS } from './checks';
import { FEEDS_ALARM, followFeeds } from './feeds/feed-alarm';
import { makeFeedHandlers } from './feeds/feed-handlers';
import { feedWorld } from './feeds/feed-world';
import { forgetOldDays, OLD_DAYS_ALARM, OLD_DAYS_RHYTHM } from './forget-old-days';
import { greetOpenTabs } from './pages/greet-open-tabs';
import { makeHandlers } from './handlers';
import { makeLookUpHandlers } from './look-up-handlers';
import { openPage } from './pages/open-page';
import { openAnyDatabase, privateStore } from './private/bring-private-store';
import { storeHandler } from './private/store-handler';
import { registerReader } from './pages/register-reader';
import { timesHandler } from './times-hidden';
import { toggleOverlay } from './toggle-overlay';

/**
 * Only wiring. The worker may be stopped between any two events, so every listener is added at once and nothing is
 * remembered.
 */
export default defineBackground(() => {
  // Chrome has to be told of them before the background is asked for anything.
  rememberScripts([FEED_READER, CALENDAR_READER, PLANNER_SCRIPT]);
  const db = connection(openAnyDatabase);
  // The background of such a Firefox is itself private; elsewhere it never is.
  const untilClosed = browser.extension.inIncognitoContext;
  const tell = (except: number | null) => {
    void tellPages(except).catch(() => undefined);
    badge();
  };
  const feeds = feedWorld(db, () => tell(null));
  const badge = () =>
    void db()
      .then((open) => followBadge(open, planner, feeds.now(), feeds.zone))
      .catch(() => undefined);
  const opinion = async () => (await planner()).packagedOpinion();
  const follow = () => void followFeeds(feeds).catch(() => undefined);
  const tellFrames = (tab: number, offer: { frame: number; worth: number }) =>
    void askPage(tab, 'frame:offered', offer).catch(() => undefined);
  const handlers = makeHandlers({
    db,
    opinion,
    planner,
    notes: packagedNotes,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    tell,
    tellFrames,
    bringReaders,
    bringOverlay,
    openPage,
    readCopy: readCopyWhenNeeded,
    words: () => openTexts(FIRST_WORDS, (key, substitutions) => browser.i18n.getMessage(key, substitutions)),
    untilClosed,
  });
  // What is stored is for our own pages and the background only, and not for a page's script.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  const lookUps = makeLookUpHandlers({ db, opinion, planner, zone: feeds.zone });
  const told = { ...badgeHandler(badge), ...timesHandler(feeds, planner) };
  const store = storeHandler({ db, storeWork: () => privateStore().then(({ work }) => work) });
  answerBackground({ ...handlers, ...lookUps, ...makeFeedHandlers(feeds), ...told, ...store }, CHECKS, untilClosed);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.alarms.create(OLD_DAYS_ALARM, OLD_DAYS_RHYTHM);
    void registerReader();
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) void greetOpenTabs();
    if (reason === 'install') void openPage('welcome');
    // A newer PushIn may read more in the same events.
    if (reason === 'update') void db().then(readFeedsAnew).then(follow);
  });
  browser.runtime.onStartup.addListener(() => {
    void browser.alarms.create(OLD_DAYS_ALARM, OLD_DAYS_RHYTHM);
    void registerReader();
    badge();
    follow();
  });
  // If the browser's question closes the popup, only this listener can finish what the popup began.
  browser.permissions.onAdded.addListener(() => void registerReader());
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(() => void registerReader());
  // What is wanted may change without a new permission: a site that was allowed before is wanted, or no longer.
  browser.storage.local.onChanged.addListener(() => void registerReader());
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === BADGE_ALARM) badge();
    if (name === FEEDS_ALARM) follow();
    if (name === OLD_DAYS_ALARM) await forgetOldDays(await db(), feeds.now(), feeds.zone);
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command === 'toggle-overlay') await toggleOverlay(db);
  });
});
