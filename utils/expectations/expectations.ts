import grade1 from './data/1.json';
import grade2 from './data/2.json';
import grade3 from './data/3.json';
import grade4 from './data/4.json';
import grade5 from './data/5.json';
import grade6 from './data/6.json';
import grade7 from './data/7.json';
import grade8 from './data/8.json';
import grades9to12 from './data/9-12.json';
import general from './data/general.json';
import gradeK from './data/K.json';
import gradePK from './data/PK.json';
import sources from './data/sources.json';
import factors from './data/task-factors.json';
import type { Expectations } from './entry';

/** All the data, some 150 kB: for the background and extension pages, never for a content script. */
export const EXPECTATIONS = {
  entries: {
    PK: gradePK,
    K: gradeK,
    '1': grade1,
    '2': grade2,
    '3': grade3,
    '4': grade4,
    '5': grade5,
    '6': grade6,
    '7': grade7,
    '8': grade8,
    '9-12': grades9to12,
  },
  general,
  factors,
  sources,
} as unknown as Expectations;
