import type { Row } from './row';

/** Programmes schools buy and print on their schedules instead of the subject. */
export const CURRICULA: readonly Row[] = [
  [
    'name',
    'math',
    'mixed',
    `eureka, eureka math, eureka squared, engageny, engage ny, bridges, bridges math, bridges in mathematics, envision, envisions, en vision, everyday math, everyday mathematics, em4, saxon math, saxon, go math, gomath, illustrative math, illustrative mathematics, im math, ready math,
    math expressions, investigations, singapore math, primary mathematics, dimensions math, math in focus, zearn, stride math, my math, reveal math, big ideas, big ideas math, into math, i ready math classroom, ready classroom, swun math, swun, cpm, open up math, math u see, rightstart, context for learning, jump math,
    origo, stepping stones, primary math, ccss math, cgi, cgi math, beast academy, beyond the basics, math mammoth, connected math, cmp, agile mind, carnegie, math recovery, touch math, touchmath, number worlds`,
  ],
  [
    'name',
    'math',
    'work',
    `st math, jiji, reflex, reflex math, xtra math, xtramath, dreambox, prodigy, ixl math, splash math, splashlearn, freckle math, moby max math, khan academy math, happy numbers, rocket math, first in math, mathletics, sumdog, boddle, gimkit`,
  ],
  [
    'wide',
    'reading',
    'mixed',
    `ckla, core knowledge, amplify, amplify ckla, wonders, mcgraw hill wonders, journeys, benchmark, benchmark advance, benchmark adelante, benchmark workshop, into reading, el education, el modules, expeditionary learning, wit and wisdom, wit wisdom, reach for reading, reading street, superkids, super kids, treasures, storytown, imagine it, open court, trophies, houghton mifflin, hmh, bookworms, bookworm, lucy calkins, units of study, uos,
    my view, myview, mcgraw hill, fishtank, arc, arc core, american reading company, success for all, sfa, reading mastery, corrective reading, core reading, collaborative classroom, making meaning, being a reader, cr success, springboard, studysync, study sync, collections, pathways, springboards, ready gen, readygen, mclass, national geographic reach, lead 21, open up, open up module, el module, el all block, all block, module block, magnetic reading, literacy by design, read well, good habits great readers`,
  ],
  [
    'name',
    'reading',
    'work',
    `epic, raz kids, raz plus, reading a z, lexia, lexia core 5, lexia core5, core 5, core5, i ready reading, iready reading, newsela, reading eggs, starfall, abc mouse, hooked on phonics, smarty ants, imagine learning, imagine literacy, istation, i station, amira, myon, my on, achieve 3000, achieve3000, read live, read naturally, sora, get epic, readworks, commonlit, headsprout, waterford, freckle, moby max, mobymax, ixl, exact path, study island, prodigy ela, teach your monster, success maker, successmaker, compass learning, compass, khan academy, khan, reading plus, beable, iread, i read, seesaw, education galaxy`,
  ],
  [
    'name',
    'word-study',
    'whole-group',
    `fundations, fundation, foundations phonics, heggerty, hegerty, haggerty, heggarty, ufli, zoo phonics, zoophonics, jolly phonics, secret stories, 95 phonics, 95 percent, 95 phonics core, wilson, really great reading, countdown, blast, blast foundations, hd word, sipps, sonday, orton gillingham, og, spire, s p i r e, letterland, kid lips, lips, orton, estrellita, from phonics to reading, explode the code, vowac, phonics first, phonics dance, sounds write, barton, imse, reading horizons, recipe for reading, road to the code, lively letters, phonics for reading, animated alphabet, itchy alphabet, geodes,
    frog street, alphafriends, alpha friends, handwriting alphabet, kilpatrick, spalding, riggs, logic of english, all about reading, all about spelling, shurley english, shurley, phonemic awareness heggerty, ckla skills, skills ckla, bridge to reading, functional phonics, flyleaf, tara west, enhanced core`,
  ],
  [
    'name',
    'word-study',
    'work',
    `words their way, wtw, word their way, spelling connections, spellography, wordly wise, sitton spelling, spelling bee practice, vocabulary workshop, sadlier, membean, no red ink, noredink, daily geography and grammar, word voyage, caesar english, easy grammar`,
  ],
  [
    'name',
    'handwriting',
    'work',
    `handwriting heroes, size matters, fine motor, fine motor time, fine motor work, fine motor skills, fine motor centers, get set for school, fine motor activities, dough disco, squiggle`,
  ],
  [
    'name',
    'writing',
    'workshop',
    `write from the beginning, six traits, 6 traits, 6 1 trait, step up to writing, writing by design, units of study writing, lucy, lucy calkins writing, calkins writing, writing city, thinking maps, write steps, writesteps, writing pathways, being a writer, self regulated strategy, iew, writing revolution, top score writing, write score, empowering writers, write tools`,
  ],
  [
    'name',
    'science',
    'mixed',
    `mystery science, foss, amplify science, generation genius, pltw, project lead the way, stemscopes, stem scopes, twig, twig science, discovery education, engineering is elementary, eie, science fusion, picture perfect science, science 4 us, science studies weekly, elevate science, inspire science, defined stem, phd science, open sci ed, openscied, science dimensions`,
  ],
  [
    'name',
    'social-studies',
    'mixed',
    `studies weekly, social studies weekly, history alive, social studies alive, junior achievement, ja, my world, myworld, nystrom, savvas social studies, geography bee, ckhg, inquiry journeys, teachers curriculum institute, mississippi studies`,
  ],
  [
    'name',
    'sel',
    'whole-group',
    `second step, second steps, 2nd step, 2nd steps, caring school community, csc, mindup, mind up, ruler, pbis, pbis lesson, olweus, toolbox, superflex, conscious discipline, kelso, kelsos choice, tribes, kimochis, sanford harmony, harmony, harmony sel, leader in me time, habits of mind, 7 habits, seven habits, seven mindsets, 7 mindsets, purposeful people, character strong, characterstrong, character counts, bucket filling, bucket fillers, move this world, pathways to character, peace path, positive action, al pals, paths, paths lesson, i can problem solve, why try, lions quest, rethink ed, rethink sel, too good for drugs, dare, d a r e, quaver sel, quaver, wayfinder, fly five, bounceback, pride lesson, suite360, suite 360, capturing kids hearts, incredible years, sources of strength, dessa`,
  ],
  [
    'name',
    'meeting',
    'whole-group',
    `great expectations, r time, good things, launch meeting, brain smart start, brainsmart start`,
  ],
  [
    'name',
    'intervention',
    'work',
    `i ready, iready, iready lessons, iready my path, my path, mypath, lli, leveled literacy intervention, reading recovery, sonday intervention, read 180, read180, system 44, fast forword, rave o, sound partners, reading corps, math corps, bridges intervention, rewards, read to achieve, hill rap, hillrap, just words, voyager, passport, burst, burst reading, early success, power up, powerup, math 180, delta math, transmath`,
  ],
];
