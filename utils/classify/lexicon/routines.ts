import type { Row } from './row';

/** Daily occupations of a school day, and the times when nobody should come. */
export const ROUTINES: readonly Row[] = [
  [
    'name',
    'arrival',
    'routine',
    `arrival, arrive, arrives, arriving, arrival time, drop off, dropoff, drop offs, unpack, unpacking, unpack backpacks, settle in, settling in, enter, entry, enter classroom, entrance, door open, doors open, door, school begin, school begins, school start, school starts, school day begin, school day starting, learning begin, class begin, class begins, day begin, day begins, students enter, student arrival, students arrive, student arrive, morning routine, am routine, morning routines, opening routine, arrival routine, tardy bell, first bell, warning bell, morning bell, bell rings, start bell, tardy, soft start, soft landing, welcome, welcoming, welcome time, greeting time, greeting students, greet students, meet and greet, morning business, morning procedures, morning jobs, get organized, get organizing, get ready for the day, prepare for day, begin day, start of day, start of school, start day, start the day, school starts, morning arrival, before school, before care, line up outside, pick up students, pick up kids, pick up children, opening of school, opening exercises, opening exercise, opening activities, opening ceremony, breakfast, breakfast in class, breakfast in the classroom, bic, breakfast time, early morning, hang up backpacks, hang up coats, turn in homework, homework check, check homework, homework turn in, check folders, morning roll, classroom open, classrooms open, supervision, am duty, morning prep, am prep, unload, unload backpacks, preparation for day, settle, first thing, daily folders, morning transition, school opens, building opens, campus opens, gates open, gate opens, bus arrival, walk to class, breakfast announcements, prepare for the day, morning procedure, tutor time am, homeroom announcements, good morning`,
  ],
  [
    'name',
    'arrival',
    'work',
    `morning work, am work, bell work, bellwork, bell ringer, bellringer, do now, morning warm up, board work, boardwork, entry task, self start, early work, early bird work, morning journal, morning bins, morning tubs, morning tub, morning activity, morning activities, morning stations, soft start tubs, morning challenge, morning assignment, morning review, am activities, am tubs, opening work, opening task, jump start, jumpstart, morning menu, morning choice, morning choices, entry work, wake up work, independent morning work, morning seatwork, morning seat work, before school work, am bins, morning bin, sunrise work`,
  ],
  [
    'shape',
    'arrival',
    'work',
    `seat work, seatwork, daily work, warm up, warmup, brain warm up, table activities, table activity, table time, table toys, daily review, spiral review, table work, tub time, tubs, math review, spiral, starter, sponge activity, sponge, daily starter, brain work, brain starter, daily warm up, desk work, quiet work, busy bees, stem bins, bin time`,
  ],
  [
    'name',
    'meeting',
    'whole-group',
    `morning meeting, morning message, am meeting, class meeting, community meeting, community circle, community time, community building, circle, circle time, morning circle, am circle, pm circle, opening circle, closing circle, closing meeting, calendar, calendar time, calender, calendar circle, carpet, carpet time, rug, rug time, group time, gathering, morning gathering, family meeting, town hall, meeting, show and tell, sharing circle, show and share, news and announcements, flag ceremony, morning carpet, morning calendar, weather, goodbye circle, good bye circle, goodbye meeting, good bye meeting, afternoon meeting, pm meeting, afternoon circle, large group time, opening group, morning group, circle up, house meeting, class council, end of day meeting, closing group, team time, family time, crew meeting, team meeting time, huddle, morning huddle, greeting, greetings, council, star of the week, student of the week, star student, vip, meeting time, message time, daily message, planning time with children, plan do review, planning circle, recall time, recall, opening and calendar, welcome circle, welcome meeting, hello circle, hello song, goodbye song, gathering time, second circle, music circle, language circle, meeting on the rug, meet on carpet, morning mtg, mm, am mtg, mtg, c time, wrap up circle, advisory circle, debrief, class discussion, kid talk, daily news board`,
  ],
  [
    'name',
    'recess',
    'routine',
    `recess, open gym, gross motor, gross motor time, gross motor play, out door play, out door, noon play, reccess, recces, playground, outdoor play, outside play, outdoor time, outside time, outside, outdoor, outdoors, outside recess, playtime outside, free play outside, outdoor activity, outdoor activities, outdoor exploration, yard, yard play, am recess, pm recess, recess break, playground time, fresh air, outdoor recess, indoor recess, bike time, bikes, morning yard, mid day recess, play outside, outside centers, outdoor classroom, outdoor learning, activity break outside, structured recess, extra recess, lunch play, recess duty, outdoor centers, playground or walk, blacktop, big toy, play yard, outdoor free play, trikes, water play`,
  ],
  [
    'name',
    'lunch',
    'routine',
    `lunch, cafeteria, lunch time, lunchroom, lunch in classroom, lunch bunch, lunch and recess, lunch recess, lunch line, lunch break, lunch preparation, nooning, lunch count and lunch, eat lunch, luncheon, mealtime, meal time, meal, dinner, brunch, lunch period, lunch room, wash hands for lunch and lunch`,
  ],
  [
    'name',
    'snack',
    'routine',
    `snack, snacks, snack time, snacktime, nutrition, nutrition break, fruit break, healthy snack, fruit and veggie, ffvp, snack break, working snack, snack and chat, open snack, snack attack, fresh fruit and vegetable program, milk, milk break, milk time, juice`,
  ],
  [
    'name',
    'snack',
    'routine',
    `brain break, brain breaks, movement break, sensory break, break, brain boost, gonoodle, go noodle, dance party, dance break, movement, body break, stretch break, wiggle break, exercise break, energizer, energizers, sensory, sensory walk, motor break, break time, morning break, afternoon break, am break, pm break, motor game, walk break, movement time, wiggle time, yoga break, sensory room, sensory circuit, sensory diet, sensory gym, passing and break`,
  ],
  [
    'aside',
    'snack',
    'routine',
    `restroom, restrooms, rest room, restroom break, bathroom, bathrooms, bathroom break, bath room, potty, potty break, potty time, toilet, toileting, toilet time, diaper, diapers, diapering, diaper change, hand washing, handwashing, wash hand, wash hands, wash up, washing hands, wash, water break, water, drink, drinks, drink break, drinks break, brush teeth, tooth brushing, brush, hygiene, self care, self help, teeth, rr break, rr, br break, bathroom transition, bathroom and water, restroom and water, clean hands, lavatory, lav, hand wash, bathroom and drink, facilities, set table, hand sanitize, change diapers, potties`,
  ],
  [
    'name',
    'rest',
    'routine',
    `rest, rest time, nap, nap time, naptime, nap rest, nappers, nap and rest, resting, quiet time, quiet rest, quiet, siesta, relaxation, relax, cots, cot, wake up, quiet rest time, rest period, sleep, sleeping, calm down, cool down, restful time, quiet music, mats, rest and relaxation, up from nap, cool off, power down, chill`,
  ],
  [
    'name',
    'homework-study',
    'work',
    `homework, hw, home work, study hall, study period, homework time, homework help, agenda, agendas, planner, planners, write in planner, copy homework, write homework, homework study, study time, study skills, guided study, supervised study, power hour, assignment notebook, assignment notebooks, planner time, finish work, unfinished work, work completion, work study, supervised study hall, resource period, make up work, homework center, homework club, academic support, academic lab, homework assistance, organizational time, organization time`,
  ],
  [
    'name',
    'dismissal',
    'routine',
    `dismissal, dismiss, dismissed, dissmissal, dimissal, pack up, packup, packing up, pack, pack and stack, pack it up, pack bags, pack backpacks, bus, buses, busses, bus dismissal, bus call, bus loading, load buses, load bus, walker, walkers, car rider, car riders, car line, carline, carpool, car pool, car pick up, pick up, pickup, parent pick up, end of day, end of the day, end day, end of school, end of school day, school ends, school end, day end, day ends, final bell, last bell, dismissal bell, go home, going home, home, prepare for home, prepare to go home, get ready to go home, ready for home, good bye, goodbye, goodbyes, bye, good byes, see you tomorrow, home time, closing routine, afternoon routine, closing, closure, wrap up, wrapup, day wrap up, daily wrap up, school day ends, school dismisses, school dismissed, school out, school is out, stack chairs, stack and pack, departure, depart, leave, leave school, leave for home, clean up and pack up, prepare for dismissal, preparing for dismissal, prep for dismissal, afternoon announcements, pm announcements, end of day routine, eod, end of day procedures, homeward, classroom jobs and pack up, backpack up, line up for home, bell rings dismissal, exit, exit task, extended day, after care, aftercare, after school, after school program, latchkey, extended care, student release, release, released, check out, checkout time, clean up and dismissal, afternoon pack up, pm routine, packing, half day dismissal, backpacks home, reflection and dismissal, dismissal prep, afternoon jobs, pm jobs, bus duty dismissal, closing activities, wrap it up, tidy up and home, homeroom dismissal, farewell, take home folders, ending routines, tutoring dismissal, day care bus`,
  ],
  [
    'hint',
    'dismissal',
    'routine',
    `review of the day, review our day, review day, reflect on day, day review, end of day review, afternoon homeroom, pm homeroom`,
  ],
  [
    'aside',
    'arrival',
    'routine',
    `prayer, prayers, morning prayer, school prayer, devotion, devotions, devotional, pledge, pledge of allegiance, flag salute, flag, attendance, roll call, roll, take attendance, lunch count, announcement, announcements, morning announcements, morning news, daily announcements, sign in, check in, checkin, morning check in`,
  ],
  ['hint', 'arrival', 'routine', `opening`],
  [
    'hint',
    'dismissal',
    'routine',
    `line up, lining up, backpack, backpacks, mailbox, mailboxes, check mailboxes, folders, weekly folders, wednesday folders, friday folders, get ready, bell`,
  ],
  ['hint', 'homework-study', 'work', `catch up`],
  [
    'aside',
    'dismissal',
    'routine',
    `class job, class jobs, classroom jobs, jobs, chores, helping hands, clean up, cleanup, clean, cleaning, tidy, tidy up, housekeeping, clean up time, clean up toys, pick up toys, clean classroom, clean up centers`,
  ],
  [
    'aside',
    'other',
    'routine',
    `transition, transitions, transition time, switch, switch classes, switch classrooms, switch class, passing time, passing period, passing, locker, locker break, change classes, class change, class switch, change class, move to, walk back, return to class, travel, travel time, walk to, hall, hallway, return to classroom, rotate classes, back to class, gather materials, flex transition, class transition`,
  ],
  [
    'wide',
    'homeroom',
    'routine',
    `homeroom, home room, hr, homebase, home base, advisory, advisement, advisory period, advise, mentoring, mentor time, mentor group, flight time, house time, homeroom advisory`,
  ],
  [
    'over',
    'assessment',
    'blocked',
    `test, tests, testing, assessment, assessments, quiz, quizzes, exam, exams, spelling test, math test, benchmark test, benchmark testing, benchmark assessment, nwea, nwea map, map testing, map test, map assessment, star testing, star test, star assessment, staar, staar test, staar testing, sbac, caaspp, parcc, fsa, fast testing, njsla, mcas, sol test, sol testing, sols, state test, state testing, standardized test, standardized testing, diagnostic, iready diagnostic, i ready diagnostic, dibels, dibels testing, aimsweb, aims web, acadience, mclass testing, cogat, elpac, elpac testing, access testing, wida, interim, interim assessment, final exam, finals, unit test, pretest, pre test, post test, screening, screener, universal screening, vision screening, hearing screening, mock test, leap, leap testing, milestones testing, forward exam, ilearn, iread test, kra, fall testing, spring testing, winter testing, progress monitoring, progress monitor, map growth, testing window, tcap, act aspire, act, psat, sat, keystone, pssa, pssas, ost, air test, m step, mstep, oaks, fitnessgram, running records, fcat, ctbs, iowa test, itbs, terra nova, terranova, staar mock, cba, cbas`,
  ],
  [
    'over',
    'assembly',
    'blocked',
    `assembly, assemblies, mass, all school mass, school mass, chapel, pep rally, field trip, fieldtrip, field day, field trips, special event, concert, performance, rehearsal, school play, award ceremony, awards, awards assembly, award, party, class party, parade, celebration, parties, picture day, pictures, fire drill, drill, lockdown drill, book fair, holiday party, spirit rally, guest speaker, adoration, confession, holiday program, program, valentine party, halloween party, graduation, rosary, stations of the cross, liturgy, jog a thon, fun run, carnival, talent show, morning assembly, all school meeting, all school assembly, school wide meeting, whole school meeting, prayer service, worship, church, town meeting, open house, spelling bee, science fair, kinder promotion, promotion, festival`,
  ],
  [
    'over',
    'prep',
    'blocked',
    `planning, teacher planning, plan period, plan, prep, teacher prep, prep period, prep time, planning period, planning time, teacher plan, conference, conference period, conferences, teacher conference, plc, p l c, plc meeting, plcs, professional learning community, collaboration, team collaboration, team planning, team meeting, grade level meeting, staff meeting, faculty meeting, staff development, teacher work time, professional development, pd, iep meeting, arc meeting, ard, ard meeting, sst meeting, iep, 504 meeting, parent conference, parent teacher conference, parent teacher conferences, parent meeting, bus duty, lunch duty, duty, car duty, hall duty, morning duty, teacher lunch, contract time, teacher contract time, teacher arrival, teachers arrive, teacher report, staff arrival, teacher time, data meeting, mtss meeting, cpt, common planning, common planning time, grade level planning, teachers report, teacher prep time, staff pd, leadership meeting, committee meeting, office hours, teacher office hours, my lunch break, child study, teacher set up, set up room, before kids arrive, evaluation meeting`,
  ],
  [
    'over',
    'non-instruction',
    'blocked',
    `no school, holiday, no class, no classes, vacation, break no school, teacher workday, workday, work day, teacher work day, inservice, in service, inservice day, staff development day, early release, early dismissal day, early out, early out day, half day, minimum day, minimum days, schools closed, school closed, closed, snow day, spring break, winter break, fall break, thanksgiving break, christmas break, mid winter break, thanksgiving, christmas, labor day, memorial day, veterans day, presidents day, mlk day, martin luther king day, columbus day, indigenous peoples day, juneteenth, good friday, no students, student holiday, late start, delayed start, delayed opening, two hour delay, 2 hour delay, early release day, nonstudent day, non student day, pupil free, pupil free day, teacher in service, pd day, professional day, first day of school, last day of school, end of quarter, remote day, virtual day, asynchronous, asynchronous day, elearning day, e learning day, election day, yom kippur, rosh hashanah, good friday no school, easter monday, easter break, records day`,
  ],
];
