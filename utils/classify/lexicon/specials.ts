import type { Row } from './row';

/** Classes that another teacher gives. */
export const SPECIALS: readonly Row[] = [
  [
    'name',
    'art',
    'special',
    `art [appreciation], ceramic, coloring, craft, drawing, handwork, meet the master, painting, pottery, watercolor`,
  ],
  [
    'name',
    'music',
    'special',
    `band, choir, chorus, drumming, guitar, handbell, instrumental, music, musique, orchestra, orff, piano, recorder, sing, singing, string, ukulele, violin`,
  ],
  [
    'name',
    'music',
    'whole-group',
    `movement and music, music (and movement, movement), nursery rhymes, sing and dance, song and (dance, movement), sing (along, song), singing time`,
  ],
  [
    'name',
    'pe',
    'special',
    `ape, athletic, dance, fitness, gym, gymnasium, gymnastic, intramural, kinesiology, motor skill, p e, pe, phy (ed, education), physed, physical (ed, education),
    playwork, soccer, sport, swim, swimming, wellness class, yoga class`,
  ],
  [
    'name',
    'pe',
    'whole-group',
    `class pe, classroom pe, cosmic yoga, daily (mile, physical activity), dpa, exercise, physical activity, morning (mile, run), stretches, stretching, walking club, yoga`,
  ],
  [
    'name',
    'library',
    'special',
    `book (check out, checkout, exchange, return), checkout book, imc, information literacy, learning common, lrc, lib, library [check out,
    checkout, skill], lmc, media [center]`,
  ],
  [
    'name',
    'technology',
    'special',
    `chromebook, coding, 3d printing, code, comp lab, computer [science, skill], computing, digital (art, citizenship, learning, literacy, media), hour of code, ict, ipad lab, robotic,
    tech, technology`,
  ],
  [
    'name',
    'language',
    'special',
    `arabic, asl, chinese, espanol, fle, foreign (lang, language), francai, french, german, italian, hawaiian, irish, japanese, korean, language class, lote,
    mandarin, mfl, modern language, native language, portuguese, russian, sign language, spanish, world (lang, language)`,
  ],
  [
    'name',
    'special',
    'special',
    `6 day rotation, activity (class, classes, period), allied art, allies art, art rotation, ancillary, art (block, ed, education, wheel), aux, auxiliary, brain lab, club,
    co curricular, cocurricular, connect, connection, core enrichment, creative art, cultural art, diversified art,
    drama, elective, encore, enhancement, enrichment (class, classes, wheel), essential, exploratory, explore classes, expressive art,
    extra, extracurricular, fac, family and consumer science, fine art, fine art rotation, home ec, home economic, industrial (art, technology), integrated art, maker space, makerspace,
    out class, outclass, outside class, performing art, pull out, ra, rel art, related (activity, art), shop, spec, special [teacher], specialist,
    specialty, spectrum, steam lab, stem lab, theater, theatre, ua, unified art, wheel, wood shop, woodshop, woodworking`,
  ],
  ['over', 'special', 'special', `special class`],
  ['name', 'language', 'mixed', `greek, latin`],
];
