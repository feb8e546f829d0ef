import type { Segment } from '../model/window';

/*
 * Words teachers use for the parts of a block, in notes and under titles. Data: first row that matches wins, so the
 * narrow ones come first. Texts are lower case without accents.
 */
const PART_WORDS: readonly (readonly [Segment['kind'], RegExp])[] = [
  [
    'share',
    /\b(shar(e|ing)( out| time)?|debrief|wrap[- ]?up|closing|closure|exit (ticket|slip)s?|reflection|cierre|compartir)\b/,
  ],
  ['lesson', /\b(mini[- ]?lessons?|mini ?leccion(es)?|focus lessons?|teach(ing)? point|connection (&|and|y) teach)\b/],
  [
    'work',
    /\b(stations?|centers?|centros?|estaciones|rotat(e|es|ions?)|rotaciones|small[- ]groups?|grupos pequenos|independent(ly)?|independiente|seat ?work|work ?(time|period)|work on|practi[cs]e|practica|guided (reading|math)|writing time|students? (write|work|read)|conferr?(ing|encing|ences)?|workshop|taller|partners?|pairs|parejas|projects?|labs?|hands[- ]on|must do|may do|worksheets?|free choice|choice time|daily ?5|silent reading|ssr)\b/,
  ],
  [
    'lesson',
    /\b(lessons?|leccion(es)?|whole[- ]?(group|class)|grupo (completo|entero)|toda la clase|direct instruction|instruction|teacher[- ]directed|lectures?|model(s|ing|ling)?|intro(duction)?|demonstrations?|teach|read[- ]?aloud|shared reading|carpet|discussion|video|warm[- ]?up|problem of the day|lectura en voz alta)\b/,
  ],
  [
    'routine',
    /\b(snacks?|restrooms?|bathrooms?|bano|wash hands|hand ?washing|clean[- ]?up|pack[- ]?up|brain break|break|recess|recreo|merienda|unpack|line up)\b/,
  ],
];

/** Which part of a block a few words name; null when they name none. */
export function partKind(text: string): Segment['kind'] | null {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return PART_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}
