import type { Row } from './row';

/** Classes another teacher gives. */
export const SPECIALS: readonly Row[] = [
  [
    'name',
    'art',
    'special',
    `art [appreciation], ceramic, coloring, craft, drawing, handwork, painting, pottery, watercolor`,
  ],
  [
    'name',
    'music',
    'special',
    `band, choir, chorus, drumming, guitar, instrumental, music, orchestra, piano, recorder, sing, singing, string, ukulele`,
  ],
  [
    'name',
    'music',
    'whole-group',
    `movement and music, music (and movement, movement), nursery rhymes, sing (along, song), singing time`,
  ],
  [
    'name',
    'pe',
    'special',
    `ape, athletic, dance, fitness, gym, intramural, motor skill, p e, pe, phy (ed, education), physed, physical (ed, education),
    playwork, soccer, sport, swim, swimming, wellness class, yoga class`,
  ],
  [
    'name',
    'pe',
    'whole-group',
    `class pe, classroom pe, daily mile, exercise, morning (mile, run), stretches, stretching, walking club, yoga`,
  ],
  [
    'name',
    'library',
    'special',
    `book (check out, checkout, exchange, return), checkout book, imc, information literacy, learning common, lib, library [check out,
    checkout, skill], lmc, media [center]`,
  ],
  [
    'name',
    'technology',
    'special',
    `chromebook, coding, comp lab, computer [science, skill], digital (art, citizenship, literacy, media), hour of code, ipad lab, robotic,
    tech, technology`,
  ],
  [
    'name',
    'language',
    'special',
    `arabic, asl, chinese, espanol, foreign (lang, language), french, german, italian, japanese, language class, lote,
    mandarin, sign language, spanish, world (lang, language)`,
  ],
  [
    'name',
    'special',
    'special',
    `6 day rotation, activity (class, classes, period), allied art, ancillary, art (block, ed, education, wheel), brain lab, club,
    co curricular, cocurricular, connect, connection, core enrichment, creative art, cultural art, diversified art,
    drama, elective, encore, enhancement, enrichment (class, classes, wheel), essential, exploratory,
    extracurricular, fac, family and consumer science, fine art rotation, home ec, home economic, industrial (art, technology), integrated art, maker space, makerspace,
    outside class, performing art, pull out, ra, related (activity, art), shop, spec, special [teacher], specialist,
    specialty, steam lab, stem lab, theater, theatre, ua, unified art, wheel, wood shop, woodshop, woodworking`,
  ],
  ['name', 'language', 'mixed', `greek, latin`],
];
