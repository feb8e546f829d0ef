import type { Row } from './row';

/** Classes another teacher gives. */
export const SPECIALS: readonly Row[] = [
  [
    'name',
    'art',
    'special',
    `art, arts, visual art, visual arts, art class, ceramics, art docent, arts and crafts, art lesson, art studio, meet the masters, fine art, pottery, painting, art in action, art masterpiece, art appreciation, craft, crafts`,
  ],
  [
    'name',
    'music',
    'special',
    `music, music class, general music, vocal music, band, orchestra, chorus, choir, strings, instrumental music, recorder, recorders, recorder karate, instrument lessons, music lesson, ukulele, piano, violin, instrumental, jazz band, performing music, handbells, hand chimes, guitar, percussion, beginning band, singing`,
  ],
  [
    'name',
    'music',
    'whole-group',
    `music and movement, movement and music, song, songs, sing along, singing time, songs and fingerplays, music time circle, song time, sing songs, music movement, nursery rhymes`,
  ],
  [
    'name',
    'pe',
    'special',
    `pe, p e, phys ed, physed, phy ed, phy ed class, physical education, phys education, gym, gymnasium, gym class, fitness, swim, swimming, swim lessons, adaptive pe, ape, adapted pe, pe class, playworks, dance, dance class, gymnastics, wellness class, p e class, motor lab, adapted physical education, health pe, pe health, physical ed, sports, physical fitness, mileage club, running club, karate, yoga class, ballet, motor skills, skating`,
  ],
  [
    'name',
    'pe',
    'whole-group',
    `yoga, class pe, classroom pe, exercise, exercises, morning exercise, kids yoga, jammin minute, stretching, stretches, daily mile, walking club, morning mile, morning run, fitness walk, run walk`,
  ],
  [
    'name',
    'library',
    'special',
    `library, lib, media, media center, library class, media class, library media, library checkout, library check out, book check out, book exchange, checkout books, library skills, library lab, lmc, imc, bookmobile, library skill, media lit, book checkout, media literacy, information literacy, library visit, library time, librarian, book return`,
  ],
  [
    'name',
    'technology',
    'special',
    `technology, tech, computer, computers, computer lab, comp lab, computer class, computer science, coding, digital literacy, computer skill, robotics, chromebook, chromebooks, ipad lab, ict, tech lab, technology lab, digital citizenship, hour of code, comp, computer time, makerspace tech, tech class, information technology, laptops, laptop, laptop cart, computer literacy, tech time, typing lab`,
  ],
  [
    'name',
    'language',
    'special',
    `spanish, french, mandarin, chinese, german, italian, japanese, arabic, world language, foreign language, spanish class, asl, sign language, fles, language class, lote, world languages, foreign languages, russian, korean, portuguese, hawaiian, language other than english, ojibwe, navajo, cherokee, irish`,
  ],
  [
    'name',
    'special',
    'special',
    `special, specials, special class, specials class, special area, special areas, specialty, specialties, specialist, specialists, special subject, special subjects, encore, encore class, encores, related art, related arts, unified art, unified arts, ua, essentials, essential arts, essentials class, elective, electives, exploratory, exploratories, exploratory arts, enhancement, enhancements, enrichment class, enrichment classes, core enrichment, creative art, creative arts, activity class, activity classes, activity period, activities class, related activity, related activities, connections, connection class, connections class, performing arts, performing art, prep special, wheel, elective wheel, exploratory wheel, cultural arts, allied arts, integrated arts, rotations class, ancillary, ancillaries, ancillary classes, outclass, out of class, outside class, pull outs, pull out, supports special, diversified arts, theater, theatre, drama, drama class, drama club, maker space, makerspace, resource classes, resource class, stem special, steam special, masters, planning special, starting arts, co curricular, cocurricular, cocurriculars, co curriculars, extracurricular, block class, large group special, itinerants, arts block, support classes, support class, fine arts rotation, spec, spcl, spls, specls, culinary, home ec, family and consumer science, facs, shop, woodshop, industrial arts, innovation lab, stem lab special, brain lab, applied arts, club, clubs, electives class`,
  ],
  // Where these are taught they are a subject of the class, not a special.
  ['name', 'language', 'mixed', `latin, greek`],
];
