import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

/** A word that no screen uses. What is said instead, and why, is in `docs/words.md`. */
interface Refused {
  readonly word: string;
  readonly refused: RegExp;
  readonly say: string;
  /** Keys in which the word means another thing. */
  readonly but: RegExp;
}

const NOWHERE = /^\b$/;

const refuse = (word: string, refused: RegExp, say: string, but = NOWHERE): Refused => ({ word, refused, say, but });

const REFUSED: readonly Refused[] = [
  refuse('timetable', /\btime-?tables?\b/i, 'schedule'),
  // The browser's own private window is a window to her, too.
  refuse('window', /(?<!private )\bwindows?\b/i, 'push-in time'),
  refuse('block', /\bblocks?\b/i, 'lesson', /^fit_centers_/),
  refuse('forget', /\bforg[eo]t/i, 'remove'),
  refuse('leave out', /\b(leave|left) out\b/i, 'remove'),
  refuse('keep', /\bkept\b|\bkeep (this|these|as)\b/i, 'save'),
  refuse('fold', /\b(un)?fold(ed|s)?\b/i, 'collapse'),
  refuse('tint', /\btints?\b/i, 'shading'),
  refuse('feed', /\bfeeds?\b/i, 'calendar link'),
  refuse('import and export', /\b(im|ex)port(ed|s)?\b/i, 'restore, back up', /^advice_/),
  refuse('mend', /\bmend/i, 'fix'),
  refuse('tick', /\bticks?\b/i, 'check'),
  refuse('carpet', /\bcarpet/i, 'rug'),
  refuse('find nothing to push in', /\btime to push in was\b/i, 'push-in time'),
  refuse('nobody', /\bnobody\b|\blets? nothing\b/i, 'say who can do what'),
  refuse('software', /\b(parse|detect|render|cache|database|token|overlay|popup)/i, 'what the therapist sees'),
  refuse('score', /\bscore \$/i, 'say why in words', /^score_/),
  refuse('typical as a label', /^(typical|stated|learned)\b/i, 'estimate, from the schedule, from you', /^evidence_/),
  refuse(
    'stiff negatives',
    /\b(cannot|(can|could|do|does|did|is|are|was|has|have|will) not)\b/i,
    'can’t, isn’t, doesn’t',
  ),
  refuse('stiff you are', /\byou are\b|(^|[.:;] )it is\b/i, 'you’re, it’s'),
  refuse(
    'British spelling',
    /colour|favourite|centre\b|recognis|organis|practis|grey\b|whilst|\bterm time\b/i,
    'US spelling',
  ),
  refuse('a straight quote', /['"]/, '’ “ ”'),
];

const words = Object.entries(messages).map(([key, { message }]) => [key, message] as const);

describe('the words on the screens', () => {
  it.each(REFUSED)('never say “$word”', ({ refused, say, but }) => {
    const found = words.filter(([key, text]) => refused.test(text) && !but.test(key));
    expect(found, `say: ${say}`).toEqual([]);
  });

  it.each([
    ['timetable', 'On the timetable they look at', 'On the schedule'],
    ['window', '2 windows', 'windowsill'],
    ['block', 'Read 12 blocks.', 'Blocked'],
    ['fold', 'Fold', 'folders'],
    ['keep', 'Keep as a classroom', 'Keep both'],
    ['stiff negatives', 'It cannot be read', 'It can’t be read'],
    ['British spelling', 'Organise', 'Organize'],
  ])('the refusal of “%s” can fail, and spares its neighbours', (name, bad, good) => {
    const { refused } = REFUSED.find(({ word }) => word === name)!;
    expect([refused.test(bad), refused.test(good)]).toEqual([true, false]);
  });
});
