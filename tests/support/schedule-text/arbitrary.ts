import fc from 'fast-check';

/*
 * This file makes text that no school writes, from pieces that schools do write: every dash, digit and script, cells,
 * brackets, days, halves of times, and runs of one character.
 */

const DASHES = [...'-‐‑‒–—―−⁃﹘－~〜…._|/'];
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10];
const PIECES = [
  ...[
    '8:05',
    '835',
    '9;25',
    '8: 30',
    '10.15',
    '12h15',
    'Noon',
    'mediodía',
    '8:45a',
    '11:20ish',
    '3 p.m.',
    '25:99',
    '0:00',
  ],
  ...[
    'Until',
    'from',
    'to',
    'de',
    'a las',
    'hasta',
    'and',
    '&',
    '(',
    ')',
    '[',
    ':',
    ',',
    ';',
    '\t',
    '   ',
    '\n',
    '\n\n',
  ],
  ...['Math', 'Recreo', 'Lunch/Recess', 'Day A', 'Day 3', 'Monday', 'M-F', 'T Th', 'lunes', 'Minimum Day', 'Grade 3'],
  ...[
    '30 min',
    'Bell Schedule',
    '数学',
    'الرياضيات',
    'Математика',
    '👩🏽‍🏫',
    '\u202e',
    '\u200b',
    '\ud800',
    'é',
    'ﬁ',
    '$5',
    '555-0100',
  ],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 3, arbitrary: fc.constantFrom(...DASHES, ' ', ' ') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...ZEROS), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 59 }))
      .map(written),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES, ...DASHES, ' '), fc.integer({ min: 2, max: 60 }))
      .map(([one, n]) => one.repeat(n)),
  },
);

function written([zero, hour, minute]: [number, number, number]): string {
  const ascii = `${hour}:${String(minute).padStart(2, '0')}`;
  return ascii.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

const wild = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
const clock = fc.oneof(
  fc.tuple(fc.constantFrom(...ZEROS), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 59 })).map(written),
  fc.constantFrom('Noon', '9', '835', '8:45a', '12:30 p.m.', '14h05'),
);
const gap = fc.constantFrom(...DASHES, ' ', ' - ', '\t', '  to ', ': ', ' | ', '');
const words = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' ').replaceAll('\n', ' '));
/** A text that is almost a row: a title on either side of one or two times, with anything between them. */
const row = fc.tuple(words, gap, clock, gap, fc.option(clock, { nil: '' }), gap, words).map((parts) => parts.join(''));

/** Lines of such pieces, or of texts that are almost a schedule's rows. */
export const wildText = fc.oneof(
  wild,
  fc.array(row, { minLength: 3, maxLength: 12 }).map((rows) => rows.join('\n')),
);
