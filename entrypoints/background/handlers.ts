import { EXPECTATIONS } from '../../utils/expectations/expectations';
import { notesFor } from '../../utils/expectations/look-up';
import type { BackgroundHandlers } from '../../utils/messaging/answer';
import { Refused } from '../../utils/messaging/failures';
import { chooseRole } from '../../utils/storage/choose-role';
import { setGradeOfSource } from '../../utils/storage/classrooms';
import { addCorrection, undoCorrection } from '../../utils/storage/corrections';
import { sourceOf } from '../../utils/storage/days-from-reading';
import { keepReading } from '../../utils/storage/keep-reading';
import { overlayState } from '../../utils/storage/overlay-state';
import type { Database } from '../../utils/storage/schema';
import { changeSettings } from '../../utils/storage/settings';

/** What the handlers need of the world. */
export interface World {
  db(): Promise<Database>;
  /** Epoch ms. */
  now(): number;
  newId(): string;
  /** Tells the other open timetables that something changed; is not waited for. */
  tell(except: number | null): void;
  openPage(page: 'options' | 'welcome'): Promise<unknown>;
}

/**
 * The answer to every message. Each change is one transaction and may come twice; it is told to the other tabs only
 * once it is kept. Nothing lives here between two messages.
 */
export function makeHandlers({ db, now, newId, tell, openPage }: World): BackgroundHandlers {
  return {
    'overlay:state': async ({ calendars }) =>
      overlayState(
        await db(),
        calendars.map(({ source }) => source),
      ),

    'reading:keep': async (ask, { tab }) => {
      const changed = await keepReading(await db(), ask, now());
      // What a page draws does not hang on days, so a reading alone is no news to the others.
      if (changed) tell(tab);
      const { reader, timetables } = ask.reading;
      return overlayState(
        await db(),
        timetables.map(({ calendar }) => sourceOf(reader, calendar.token)),
      );
    },

    'calendar:role': async ({ source, ref, role }, { tab }) => {
      await chooseRole(await db(), { source, role }, ref);
      tell(tab);
      return overlayState(await db(), null);
    },

    'classroom:grade': async ({ source, ref, grade }, { tab }) => {
      await setGradeOfSource(await db(), source, ref, grade);
      tell(tab);
      return overlayState(await db(), null);
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

    'page:open': async ({ page }) => {
      await openPage(page);
      return null;
    },
  };
}
