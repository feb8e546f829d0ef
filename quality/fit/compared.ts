import type { FitBlock } from './blocks';
import { crossValidated, isRight, NOTHING, type Answered } from './cross';
import { SETTINGS, type FitSettings } from './fitted';

/* This file compares the ways that were tried, each cross-validated over the sites from which was learned. */

/** Clues that come from the lexicon or are crossed with it. */
const LEXICON = ['a', 'm', 'am', 's', 'as', 'ms', 'hit', 'hit0', 'hit1', 'hit2', 'hit3', 'hit4', 'both', 'kinds'];
const BESIDE = ['prev', 'next', 'prevw', 'nextw'];

const WAYS: readonly [name: string, settings: Partial<FitSettings>][] = [
  ['as packaged', {}],
  ['without groups of letters', { without: ['c'] }],
  ['without neighbours', { without: BESIDE }],
  ['without the note', { without: ['nw', 'nh', 'note', 'bare'] }],
  ['without the lexicon', { without: LEXICON, trust: 0 }],
  ['beginning at nothing', { trust: 0 }],
  ['activity and mode apart', { together: 0 }],
  ['without invented days', { invented: 0 }],
  ['larger steps', { rate: 0.1 }],
  ['smaller steps', { rate: 0.015 }],
  ['more pull to zero', { decay: 1e-2 }],
];

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).padStart(6);

function row(name: string, answered: readonly Answered[]): string {
  const cells = [true, false].flatMap((us) => {
    const group = answered.filter(({ block }) => (block.kind === 'us-elementary') === us);
    const count = (test: (one: Answered) => boolean) => percent(group.filter(test).length, group.length);
    return [
      count(({ block, said }) => said.activity === block.activity),
      count(({ block, said }) => said.mode === block.mode),
      count(isRight),
    ];
  });
  return `${name.padEnd(28)}${cells.join('')}`;
}

/** The table; its first line is the lexicon alone. */
export function compared(learn: readonly FitBlock[], others: readonly FitBlock[]): string {
  const lexicon = learn.map((block): Answered => ({
    block,
    said: block.first,
    standing: NOTHING,
    shown: { work: [], listens: [] },
  }));
  const rows = WAYS.map(([name, settings]) => row(name, crossValidated(learn, others, { ...SETTINGS, ...settings })));
  const head = `${''.padEnd(28)}${'  US elementary'.padEnd(18)}  others\n${''.padEnd(28)}${'  act.  mode  both'.repeat(2)}`;
  return [head, row('the lexicon alone', lexicon), ...rows].join('\n');
}
