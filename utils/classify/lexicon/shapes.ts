import type { Row } from './row';

/** How students work. These decide the mode of the subject beside them; alone they name the block. */
export const SHAPES: readonly Row[] = [
  [
    'shape',
    'centers',
    'work',
    `center, centers, station, stations, small group center, rotation, rotations, center rotation, center rotations, station rotation, learning center, learning centers, work station, work stations, workstation, workstations, tubs rotation, must do may do, must do, may do, choice board, literacy and math centers`,
  ],
  [
    'shape',
    'centers',
    'work',
    `project, projects, project work, project time, game, games, activities, activity, hands on, maker, lab, labs, board games`,
  ],
  [
    'shape',
    'centers',
    'work',
    `small group, small groups, small group time, small group instruction, sm group, sm grp, small grp, sg, groups, group work, small group work, partner, partners, partner work, buddy, pairs, table group`,
  ],
  [
    'shape',
    null,
    'work',
    `independent, independently, ind, practice, independent practice, individual, work period, work time, worktime, worksheet, worksheets, workbook, workbooks, seat work time, notebooks, conferring, conference with students, manipulative, manipulatives, guided practice, ipads, ipad, reteach and enrich, differentiated, task cards, exploration activities, stop and jot, one on one, 1 1, 1 on 1, differentiated groups, worktable, student work, exploring, may dos, centers continued, fluency practice`,
  ],
  [
    'shape',
    'centers',
    'work',
    `independent work, individual work, work tasks, task boxes, work boxes, workboxes, work bins, shoebox tasks, file folder, file folders, teacch, teacch tasks, independent work time, independent tasks, task box, individual work time, work systems, task time, work box, iep work, iep table tasks`,
  ],
  ['shape', null, 'workshop', `instruction and practice, workshop, workshops, work shop, wrkshp, wkshp, wksp`],
  [
    'shape',
    'meeting',
    'whole-group',
    `whole group, whole grp, whole class, whole group time, large group, share, share time, sharing, sharing time, talk, talks, wg, wgi, whole group instruction, whole class instruction, large group instruction`,
  ],
  [
    'shape',
    null,
    'whole-group',
    `whole group lesson, whole class lesson, mini lesson, minilesson, mini lessons, lesson, lecture, direct instruction, direct teach, teacher directed, teacher led, introduction, intro, video, videos, movie, discussion, class discussion time, read together, presentation, presentations, share out, connection and teach, share and closing, modeling, focus lesson, demonstration, explicit instruction, notes, lessons, hook, anchor, engage, introduce, teach, activating, i do, we do, reading to class, mini, closure share, review lesson, brainpop, brain pop, flocabulary`,
  ],
  [
    'name',
    'centers',
    'work',
    `adl, cooking, vocational, vocational skills, daily living, daily living skills, community based instruction, cbi, center time, centers time, work centers, choice time, free choice, choice, choices, choice centers, free choice centers, free choice time, free centers, play, play time, playtime, free play, freeplay, center play, work job, work jobs, worktime centers, explore, exploration, exploration time, explore time, discovery, discovery time, discovery centers, interest center, interest centers, interest area, interest areas, work time play, choosing time, dramatic play, purposeful play, imaginative play, pretend play, building blocks, block play, legos, lego, puzzles, play based learning, play dough, playdough, structured play, indoor play, indoor free play, self selected activities, self directed play, activity time, morning centers, afternoon centers, am centers, pm centers, plan do, activity centers, do time, developmental centers, small group play, learning stations, investigation stations, investigation time, work cycle, montessori work cycle, montessori work, montessori, work plan, uninterrupted work cycle, morning work cycle, afternoon work cycle, genius hour, passion project, passion projects, free time, fun friday, fun time, fun centers, toys, table toys and games, manipulative play, sensory bins, sensory table, sensory centers, sensory play, child initiated, child choice, child choice centers, child directed, developmental play, classroom activities, quiet activities, choice activities, reward time, preferred time, preferred activity, earned time, free friday, project time centers, choice board time, tinker time, tinkering, stem centers, steam centers, stem bins centers, quiet choice, indoor discovery, provocations, learning labs, learning lab, academic centers, abc centers, free exploration, play centers, early finishers, choose, choosing, learning through play, investigative play, work choice, fun fridays, leisure, leisure time, leisure skills, social play, table top activities, tabletop, table tops`,
  ],
  [
    'over',
    'intervention',
    'work',
    `intervention, interventions, rti, r t i, rtii, mtss, win, w i n, what i need, win time, enrichment, enrich, intervention and enrichment, intervention enrichment, enrichment and intervention, e i, i e, ei, ie, ie time, tutorial, tutorials, tutoring, tutor, skill group, flex, flex time, flex group, flex groups, flex block, flexible group, flexible grouping, flexible groups, flex period, target time, tier 2, tier ii, tier 3, tier iii, tier time, tiered instruction, tier 2 intervention, acceleration, acceleration time, accelerate, reteach, reteaching, re teach, extension, extensions, remediation, remediate, success time, power time, goal time, learning lab intervention, walk to read, walk to learn, walk to reading, walk to intervention, walk to math, targeted instruction, targeted intervention, targeted reading intervention, targeted time, targeted learning, tri, support, supports, extra support, additional support, skills time, boost, boost time, booster, math booster, strategic intervention, response to intervention, response to instruction, ilt, individualized learning time, individualized learning, individual learning time, personalized learning, personalized learning time, plt, eld groups, elt, double dose, title i, title 1, title one, resource, resource room, resource reading, resource math, rsp, speech, speech therapy, ot, occupational therapy, pt, physical therapy, therapy, therapies, therapy time, gifted, gate, gt, tag, push in, esl pull out, esl group, english learners, universal access, ua time, ua groups, workshop groups, reading lab, focus group, focus groups, focus time, core extension, core plus, step up time, student support, learning support, academic intervention, ais, academic enrichment, academic support time, daily intervention, differentiated instruction, data groups, small group intervention, skill builders, skill building, skill practice, strategy group, tutorial block, supplemental instruction, discrete trial, dtt, iep goal time, goals, one on one tutoring, dual language intervention, eip, e i time, tier, tiers, extended learning, extended learning time, catch up and extension, individual instruction, individualized instruction, reading corps time, aba, discrete trials, differentiation, differentiation block, differentiation time, reading intervention, math intervention, collaboration groups`,
  ],
  ['name', 'reading', 'work', `reading conference, reading conferences`],
  ['name', 'writing', 'work', `writing conference, writing conferences, writers conference`],
  [
    'wide',
    'other',
    'mixed',
    `period #, # period, # hour, hour #, block #, # block, block a, block b, block c, block d, a block, b block, c block, d block, group #, group a, group b, group c, group d, group e, mod #, rotate, rotation #, # rotation, rotation i, rotation ii, rotation iii, core i, core ii, instruction, instructional time, instructional block, academic, academics, core class, core classes, core instruction, core subject, core, core #, class #, section #, core block, departmentalized, departmentalization, academic time, academic block, # core, period, classes, class block`,
  ],
];
