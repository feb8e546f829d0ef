import type { Opinion } from '../../utils/classify/opinion/second-opinion';
import { EXPECTATIONS } from '../../utils/expectations/expectations';
import { notesFor } from '../../utils/expectations/look-up';
import type { BackgroundHandlers } from '../../utils/messaging/answer';
import { Refused } from '../../utils/messaging/failures';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { NOTHING_KNOWN } from '../../utils/model/school-days';
import { surveyOf, type Remembered } from '../../utils/pipeline/survey-of';
import { chooseRole } from '../../utils/storage/choose-role';
import { setGradeOfSource } from '../../utils/storage/classrooms';
import { addCorrection, undoCorrection } from '../../utils/storage/corrections';
import { decideDay } from '../../utils/storage/days-known';
import { keepReading } from '../../utils/storage/keep-reading';
import { mannerOf } from '../../utils/storage/manners';
import { remembered } from '../../utils/storage/remembered';
import type { Database } from '../../utils/storage/schema';
import { changeSettings } from '../../utils/storage/settings';

const NOTHING: Remembered = {
  settings: DEFAULT_SETTINGS,
  roles: {},
  classrooms: {},
  corrections: {},
  days: NOTHING_KNOWN,
};

/** What the handlers need of the world. */
export interface World {
  db(): Promise<Database>;
  /** The fitted second opinion; null where it could not be read. */
  opinion(): Promise<Opinion | null>;
  /** Epoch ms. */
  now(): number;
  newId(): string;
  /** Tells the other open timetables that something changed; is not waited for. */
  tell(except: number | null): void;
  /** Tells all frames of a tab what one of them shows; is not waited for. */
  tellFrames(tab: number, offer: { frame: number; worth: number }): void;
  openPage(page: 'options' | 'welcome'): Promise<unknown>;
}

/** Feeds have theirs: feed-handlers.ts. */
export type Handlers = Omit<BackgroundHandlers, 'feed:add' | 'feed:refresh'>;

/**
 * The answer to every message. Each change is one transaction and may come twice; it is told to the other tabs only
 * once it is kept. Nothing lives here between two messages.
 */
export function makeHandlers({ db, opinion, now, newId, tell, tellFrames, openPage }: World): Handlers {
  return {
    'overlay:survey': async ({ reading, where }) => {
      // What is broken here must not keep a page from being drawn: guesses then have to do.
      const known = await db()
        .then(remembered)
        .catch(() => NOTHING);
      const manner = reading?.alternatives
        ? await db()
            .then((open) => mannerOf(open, where))
            .catch(() => null)
        : null;
      return { settings: known.settings, survey: reading && surveyOf(reading, known, manner, await opinion()) };
    },

    'reading:keep': async (ask, { tab }) => {
      const changed = await keepReading(await db(), ask, now());
      // What a page draws does not hang on days, so a reading alone is no news to the others.
      if (changed) tell(tab);
      return changed;
    },

    'calendar:role': async ({ source, ref, role }, { tab }) => {
      await chooseRole(await db(), { source, role }, ref);
      tell(tab);
      return null;
    },

    'classroom:grade': async ({ source, ref, grade }, { tab }) => {
      await setGradeOfSource(await db(), source, ref, grade);
      tell(tab);
      return null;
    },

    'settings:change': async (change, { tab }) => {
      const settings = await changeSettings(await db(), change);
      tell(tab);
      return settings;
    },

    'correction:add': async (correction, { tab }) => {
      const made = await addCorrection(await db(), correction, newId(), now());
      if (!made) throw new Refused('unknown-classroom');
      tell(tab);
      return made;
    },

    'correction:undo': async ({ id }, { tab }) => {
      await undoCorrection(await db(), id);
      tell(tab);
      return null;
    },

    'notes:get': ({ grade, activity, goals }) => notesFor(EXPECTATIONS, grade, activity, goals),

    'day:decide': async ({ kind, ...day }, { tab }) => {
      await decideDay(await db(), day, kind, now());
      tell(tab);
      return null;
    },

    'frame:offer': ({ worth }, { tab, frame }) => {
      if (tab === null || frame === null || frame === undefined) throw new Refused('no-frame');
      tellFrames(tab, { frame, worth });
      return { frame };
    },

    'page:open': async ({ page }) => {
      await openPage(page);
      return null;
    },
  };
}
