import type { Upgrade } from './upgrade';

/** The first release: every store from nothing. Never changed again; what comes later is a new number. */
export const upgrade1: Upgrade = (db) => {
  db.createObjectStore('classrooms', { keyPath: 'id' }).createIndex('source', 'sources', {
    multiEntry: true,
    unique: true,
  });
  db.createObjectStore('days', { keyPath: ['classroom', 'date', 'source'] }).createIndex('date', 'date');
  db.createObjectStore('choices', { keyPath: 'source' });
  db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('classroom', 'classroom');
  db.createObjectStore('settings');
};
