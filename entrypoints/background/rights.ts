import type { Asker } from '../../utils/messaging/answer';
import { Refused } from '../../utils/messaging/failures';
import { CALENDAR_SITE, isOfSite } from '../../utils/messaging/is-of-site';
import { hostOf } from '../../utils/model/place/place-of';
import type { Reading } from '../../utils/model/reading';
import type { Settings } from '../../utils/model/settings';
import { sourceOf } from '../../utils/model/place/source-of';
import type { Database } from '../../utils/storage/schema';

/*
 * Who may do what. A script in a page may be anybody's by the time it speaks, so what a message says about itself
 * counts for nothing; what the browser says about its sender counts. Each function throws Refused('foreign') or
 * Refused('private').
 */

/** Lets only our own pages through. */
export function oursOnly({ own }: Asker): void {
  if (!own) throw new Refused('foreign');
}

/** Is this the therapist's own desk: our pages, and Google Calendar, where all her classes stand side by side? */
export function isDesk({ own, site }: Asker): boolean {
  return own || site === CALENDAR_SITE;
}

/** The frame that asks, by the browser's word. Throws Refused('no-frame') where it names none. */
export function frameOf({ tab, frame }: Asker): { readonly tab: number; readonly frame: number } {
  if (tab === null || frame === null || frame === undefined) throw new Refused('no-frame');
  return { tab, frame };
}

/** A page may speak only of what stands on it. */
export function mayTouch({ own, site }: Asker, source: string): void {
  if (!own && (site === null || !isOfSite(source, site))) throw new Refused('foreign');
}

/** A classroom is a page's if one of its sources is. */
export async function mayTouchRoom(asker: Asker, db: Database, id: string): Promise<void> {
  if (asker.own) return;
  const room = await db.get('classrooms', id);
  if (!room?.sources.some((source) => asker.site !== null && isOfSite(source, asker.site)))
    throw new Refused('foreign');
}

/** A whole reading, and the place it names, must be of the page that sends it. */
export function mayRead({ own, site }: Asker, { reader, timetables, alternatives }: Reading, where: string): void {
  if (own) return;
  const read = [timetables, ...(alternatives ?? []).map((other) => other.timetables)].flat();
  const foreign = read.some(({ calendar }) => site === null || !isOfSite(sourceOf(reader, calendar), site));
  if (foreign || hostOf(where) !== site) throw new Refused('foreign');
}

/** Only Google Calendar's pages are copied; what is read in a copy is looked at as any reading is. */
export function mayCopy(asker: Asker): void {
  if (!isDesk(asker)) throw new Refused('foreign');
}

/** What was read in a private window is drawn there and kept nowhere. */
export function mayKeep({ isPrivate }: Asker): void {
  if (isPrivate) throw new Refused('private');
}

/** A page that is not her desk may only fold the panel. */
export function maySet(asker: Asker, change: Partial<Settings>): void {
  if (!isDesk(asker) && Object.keys(change).some((name) => name !== 'panelOpen')) throw new Refused('foreign');
}

/** Any page may lead to the options, of which there is one tab. Only her desk may open a new tab each time. */
export function mayOpen(asker: Asker, page: 'options' | 'welcome' | 'files'): void {
  if (page === 'files' && isDesk(asker)) return;
  if (page !== 'options') oursOnly(asker);
}

/** A page of one school may not speak for all schools, nor for another one. */
export async function mayDecide(asker: Asker, db: Database, school: string): Promise<void> {
  if (isDesk(asker)) return;
  const rooms = school === '' || asker.site === null ? [] : await db.getAll('classrooms');
  const isHere = rooms.some((room) => room.school === school && room.sources.some((one) => isOfSite(one, asker.site!)));
  if (!isHere) throw new Refused('foreign');
}
