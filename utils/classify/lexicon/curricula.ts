import type { Row } from './row';

/** Programmes schools buy and print on their schedules instead of the subject. */
export const CURRICULA: readonly Row[] = [
  [
    'name',
    'math',
    'mixed',
    `big idea, bridges, cmp, cgi, context for learning, desmo, edm, engageny, envision, eureka, gomath, im, investigation, iready classroom, jump math, number world, ready classroom, right start, rightstart, saxon, stepping stone,     touchmath, white rose, zearn`,
  ],
  [
    'name',
    'math',
    'work',
    `acaletic, alek, dream box, dreambox, happy number, prodigy, reflex [math], rocket math, splash learn, splashlearn, st math, stmath, xtra math, xtramath`,
  ],
  [
    'wide',
    'reading',
    'mixed',
    `all block, amplify, arc core, arc, bookworm, benchmark [workshop], ckla, collaborative classroom, core knowledge, el (education,
    module lesson, modules), expeditionary learning, fishtank, geodes, guidebook, hmh, imagine it, journey, lead 21, making meaning, myview, new 2 you,
    open (court, up), ready gen, readygen, sfa, springboard, storytown, study sync, studysync, success for all, super kid, superkid, treasures, trophy, wilson [reading], wit and wisdom, wonder`,
  ],
  [
    'name',
    'reading',
    'work',
    `achieve 3000, achieve3000, commonlit, core5, epic, headsprout, lexia, myon, newsela, raz (kid, plus), read (live, naturally), reading (a z, egg, plus), seesaw, smarty ant, sora, starfall`,
  ],
  [
    'name',
    'word-study',
    'whole-group',
    `95 (group, percent, percent group), all about reading, blast, countdown, equipped for reading success, estrellita, frog street, from phonic to reading, funda, fundation, haggerty, heggarty, hd word, heggerty, imse, kilpatrick [drill], letterland, little wandle, lively letter, logic of english, og, orton gillingham,
    phonic (boost, dance), phonicsfirst, read well, read write inc, reading horizon [discovery], really great reading, rgr, rwi, sonday [system], spalding, structured literacy, secret stories, sipp, spire, ufli [foundation, lesson], vowac`,
  ],
  ['name', 'word-study', 'work', `sadlier, vocabulary workshop, word their way, wordly wise, wtw`],
  ['name', 'writing', 'workshop', `iew, step up to writing, thinking map, write from the beginning`],
  ['name', 'science', 'mixed', `apologia, foss, generation genius, pltw, project lead the way, stemscopes`],
  ['name', 'social-studies', 'mixed', `story of the world, studies weekly`],
  [
    'name',
    'sel',
    'whole-group',
    `2nd step, bucket filler, caring school community, character strong, characterstrong, choose love, conscious discipline, harmony, mindup,
    olweus, path, pbis, second step, seven habit, strong kid`,
  ],
  ['name', 'meeting', 'whole-group', `r time`],
  ['name', 'word-study', 'mixed', `ckla skill, just word`],
  ['name', 'social-studies', 'whole-group', `cnn 10`],
  [
    'name',
    'intervention',
    'work',
    `barton, corrective reading, language for learning, leveled literacy intervention, lli, read180, reading 180, reading recovery, reward, system 44, voyager`,
  ],
  [
    'shape',
    'intervention',
    'work',
    `compass, freckle, i (ready [lesson], station), imagine learning, iready [lesson], istation, ixl, khan, moby max, mobymax, my path,
    mypath, study island, successmaker, waterford`,
  ],
];
