import type { Upgrade } from './upgrade';

/** Calendar feeds, and what calendars and the OT say of the days. */
export const upgrade2: Upgrade = (db) => {
  db.createObjectStore('feeds', { keyPath: 'id' });
  db.createObjectStore('feedTexts');
  db.createObjectStore('calendars', { keyPath: 'id' });
  db.createObjectStore('rules', { keyPath: 'school' });
  db.createObjectStore('decisions', { keyPath: ['school', 'date'] });
};
