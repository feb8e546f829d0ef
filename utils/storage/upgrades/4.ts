import { cleanPlaces } from '../backup/clean-places';
import type { Upgrade } from './upgrade';

type Row = Record<string, unknown>;

const STORES = ['classrooms', 'days', 'typical', 'corrections', 'choices', 'calendars'] as const;

/** Addresses lose what stands behind their `?` and their keys, and days the words of other calendars (`clean-places.ts`). */
export const upgrade4: Upgrade = async (_db, tx) => {
  const before: Record<string, Row[]> = {};
  for (const name of STORES) before[name] = (await tx.objectStore(name).getAll()) as Row[];
  const manners = tx.objectStore('manners');
  const places = (await manners.getAllKeys()) as string[];
  const picked = (await manners.getAll()) as unknown[];
  const pages = places.map((place, index) => ({ place, manner: picked[index] }));
  const { rows, rooms } = cleanPlaces({ ...(before as Record<(typeof STORES)[number], Row[]>), manners: pages });

  for (const name of STORES) {
    const store = tx.objectStore(name);
    await store.clear();
    for (const row of rows[name]) await store.put(row);
  }
  await manners.clear();
  for (const { place, manner } of rows.manners) await manners.put(manner, place);
  const settings = tx.objectStore('settings');
  const last = (await settings.get('last-classroom')) as unknown;
  if (typeof last === 'string') await settings.put(rooms.get(last) ?? last, 'last-classroom');
};
