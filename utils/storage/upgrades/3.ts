import type { Upgrade } from './upgrade';

/** Timetables without dates, and the way of reading picked for a page. */
export const upgrade3: Upgrade = (db) => {
  db.createObjectStore('typical', { keyPath: ['classroom', 'source'] });
  db.createObjectStore('manners');
};
