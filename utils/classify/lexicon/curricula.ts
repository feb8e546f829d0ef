import type { Row } from './row';

/** Programmes schools buy and print on their schedules instead of the subject. */
export const CURRICULA: readonly Row[] = [
  [
    'name',
    'math',
    'mixed',
    `big idea, bridges, engageny, envision, eureka, gomath, investigation, number world, ready classroom, saxon,
    touchmath, zearn`,
  ],
  ['name', 'math', 'work', `alek, dreambox, prodigy, reflex [math], rocket math, st math, xtra math, xtramath`],
  [
    'wide',
    'reading',
    'mixed',
    `all block, amplify, benchmark [workshop], ckla, collaborative classroom, core knowledge, el (education,
    modules), expeditionary learning, geodes, hmh, imagine it, journey, lead 21, making meaning, myview, new 2 you,
    open (court, up), superkid, treasures, wilson reading, wit and wisdom, wonder`,
  ],
  [
    'name',
    'reading',
    'work',
    `core5, epic, lexia, newsela, raz (kid, plus), reading (a z, egg, plus), seesaw, starfall`,
  ],
  [
    'name',
    'word-study',
    'whole-group',
    `ckla skill, estrellita, frog street, from phonic to reading, fundation, haggerty, heggerty, letterland,
    phonic (boost, dance), really great reading, secret stories, sipp, spire, ufli, vowac, zoophonic`,
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
  ['name', 'intervention', 'work', `lli, read 180, read180, reading recovery`],
  [
    'shape',
    'intervention',
    'work',
    `compass, freckle, i (ready [lesson], station), imagine learning, iready [lesson], istation, ixl, khan, my path,
    mypath, study island, successmaker`,
  ],
];
