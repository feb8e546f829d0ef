import type { Row } from './row';

/** Programmes schools buy and print on their schedules instead of the subject. */
export const CURRICULA: readonly Row[] = [
  [
    'name',
    'math',
    'mixed',
    `beast academy, big idea, bridges, cmp, context for learning, cpm, edm, engageny, envision, eureka, gomath, im, investigation, number world, origo, ready classroom, saxon, stepping stone,
    touchmath, zearn`,
  ],
  [
    'name',
    'math',
    'work',
    `acaletic, alek, dreambox, happy number, prodigy, reflex [math], rocket math, st math, xtra math, xtramath`,
  ],
  [
    'wide',
    'reading',
    'mixed',
    `all block, amplify, arc core, bookworm, benchmark [workshop], ckla, collaborative classroom, core knowledge, el (education,
    module lesson, modules), expeditionary learning, geodes, hmh, imagine it, journey, lead 21, making meaning, myview, new 2 you,
    open (court, up), ready gen, readygen, storytown, superkid, treasures, wilson [reading], wit and wisdom, wonder`,
  ],
  [
    'name',
    'reading',
    'work',
    `core5, epic, lexia, myon, newsela, raz (kid, plus), reading (a z, egg, plus), seesaw, starfall`,
  ],
  [
    'name',
    'word-study',
    'whole-group',
    `95 (group, percent), countdown, equipped for reading success, estrellita, frog street, from phonic to reading, fundation, haggerty, hd word, heggerty, imse, kilpatrick [drill], letterland, logic of english, og, orton gillingham,
    phonic (boost, dance), phonicsfirst, really great reading, riggs, spalding, secret stories, sipp, spire, ufli [foundation, lesson], vowac, zoophonic`,
  ],
  ['name', 'word-study', 'work', `sadlier, vocabulary workshop, word their way, wordly wise, wtw`],
  ['name', 'writing', 'workshop', `iew, step up to writing, thinking map, write from the beginning`],
  ['name', 'science', 'mixed', `apologia, foss, generation genius, pltw, project lead the way, stemscopes`],
  ['name', 'social-studies', 'mixed', `story of the world, studies weekly`],
  [
    'name',
    'sel',
    'whole-group',
    `2nd step, bucket filler, caring school community, characterstrong, conscious discipline, harmony, mindup,
    olweus, pbis, second step, seven habit`,
  ],
  ['name', 'meeting', 'whole-group', `great expectation, r time`],
  ['name', 'word-study', 'mixed', `ckla skill, just word`],
  ['name', 'social-studies', 'whole-group', `cnn 10`],
  ['name', 'intervention', 'work', `barton, lli, read 180, read180, reading 180, reading recovery, reward`],
  [
    'shape',
    'intervention',
    'work',
    `compass, freckle, i (ready [lesson], station), imagine learning, iready [lesson], istation, ixl, khan, moby max, mobymax, my path,
    mypath, study island, successmaker, waterford`,
  ],
];
