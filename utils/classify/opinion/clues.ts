import type { Classification } from '../../model/window';
import type { ClassifyInput } from '../classify';
import { glance } from '../glance';
import { scan } from '../scan';
import { tokens } from '../tokens';

/*
 * What the second opinion looks at in one block: the lexicon's answer, the words and groups of letters of the title,
 * the note, the neighbours, hour, length, grade and place in the day. Each clue has a short name, and the fitted
 * weights say how much it counts. A change here changes what the weights mean: run `npm run fit` to make them again.
 */

/** A clue's name; what stands before `=` tells where it comes from. */
export type Clue = string;

const LONGEST_CHARS = { title: 160, note: 300, neighbour: 80 };
/** How many letters a group has. */
const GROUPS = [3, 4, 5];
const MOST_WORDS = 16;

const LENGTHS = [5, 10, 15, 20, 30, 40, 50, 70, 100, 150];
const lengthOf = ({ start, end }: ClassifyInput) =>
  start === null || end === null ? '?' : String(LENGTHS.find((most) => end - start <= most) ?? 'more');
const hourOf = ({ start }: ClassifyInput) => (start === null ? '?' : String(Math.floor(start / 60)));
const BANDS: Readonly<Record<string, string>> = { PK: 'PK', K: 'K', 1: 'low', 2: 'low', 3: 'up', 4: 'up', 5: 'up' };

const wordsOf = (text: string, most: number) => tokens(text.slice(0, most)).map(({ word }) => word);

function groupsOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words.slice(0, MOST_WORDS)) {
    const whole = `^${word}$`;
    for (const size of GROUPS)
      for (let from = 0; from + size <= whole.length; from++) found.add(whole.slice(from, from + size));
  }
  return found;
}

function titleClues(title: string): Clue[] {
  const words = wordsOf(title, LONGEST_CHARS.title);
  const content = words.filter((word) => word !== 'and');
  const clues = [`words=${Math.min(content.length, 6)}`];
  for (const word of new Set(content)) clues.push(`w=${word}`);
  if (content.length === 1) clues.push(`only=${content[0]!}`);
  if (content.length > 0) clues.push(`first=${content[0]!}`, `last=${content.at(-1)!}`);
  for (let i = 0; i + 1 < words.length; i++) clues.push(`pair=${words[i]!} ${words[i + 1]!}`);
  for (const group of groupsOf(content)) clues.push(`c=${group}`);
  return clues;
}

/** What the lexicon found in the title, in the order it was found. */
function phraseClues(title: string): Clue[] {
  const parts = scan(title);
  const hits = parts.flatMap((part) => part.hits);
  const unknown = parts.reduce((sum, part) => sum + part.unknown, 0);
  const clues = [`unknown=${Math.min(unknown, 3)}`, `parts=${Math.min(parts.length, 4)}`];
  for (const [at, { weight, activity, mode }] of hits.slice(0, 5).entries())
    clues.push(`hit=${weight}/${activity ?? ''}/${mode}`, `hit${at}=${activity ?? ''}`);
  if (hits.length === 2) clues.push(`both=${hits[0]!.activity ?? ''}+${hits[1]!.activity ?? ''}`);
  const kinds = [...new Set(hits.map(({ activity, mode }) => activity ?? mode))].sort();
  clues.push(`kinds=${kinds.slice(0, 4).join('+')}`);
  clues.push(
    `marks=${parts
      .slice(1, 5)
      .map(({ gap }) => gap)
      .join('-')}`,
  );
  return clues;
}

function noteClues({ note }: ClassifyInput, { activity, mode }: Classification): Clue[] {
  if (!note) return ['bare='];
  const clues = ['note=', `note=${activity}`, `note=${mode}`];
  for (const word of new Set(wordsOf(note, LONGEST_CHARS.note))) clues.push(`nw=${word}`);
  const hits = scan(note).flatMap((part) => part.hits);
  for (const hit of new Set(hits.map((one) => `${one.activity ?? ''}/${one.mode}`))) clues.push(`nh=${hit}`);
  return clues;
}

function besideClues(name: 'prev' | 'next', title: string | null, { activity }: Classification): Clue[] {
  if (title === null) return [`${name}=`];
  const taken = glance(title) ?? 'none';
  const clues = [`${name}=${taken}`, `${name}=${taken}&${activity}`];
  for (const word of new Set(wordsOf(title, LONGEST_CHARS.neighbour))) clues.push(`${name}w=${word}`);
  return clues;
}

function placeClues(input: ClassifyInput, { activity, mode }: Classification): Clue[] {
  const [length, hour] = [lengthOf(input), hourOf(input)];
  const grade = input.grade === null ? '?' : (BANDS[input.grade] ?? 'old');
  const place = input.prev === null ? (input.next === null ? 'alone' : 'first') : input.next === null ? 'last' : 'mid';
  return [
    ...[`length=${length}`, `hour=${hour}`, `grade=${grade}`, `place=${place}`, `length=${length}&hour=${hour}`],
    ...[`length=${length}&${activity}`, `hour=${hour}&${activity}`, `grade=${grade}&${activity}`],
    ...[`place=${place}&${activity}`, `length=${length}&${mode}`, `grade=${grade}&${mode}`],
  ];
}

/** The lexicon's own answer and how certain it is. */
function lexiconClues({ activity, mode, sureness }: Classification): Clue[] {
  return [
    ...[`a=${activity}`, `m=${mode}`, `am=${activity}/${mode}`, `s=${sureness}`],
    ...[`as=${activity}/${sureness}`, `ms=${mode}/${sureness}`],
  ];
}

/** All clues of a block; `first` is what the lexicon says of it. The clues and their order are the same everywhere. */
export function cluesOf(input: ClassifyInput, first: Classification): Clue[] {
  return [
    'all=',
    ...lexiconClues(first),
    ...titleClues(input.title),
    ...phraseClues(input.title),
    ...noteClues(input, first),
    ...placeClues(input, first),
    ...besideClues('prev', input.prev, first),
    ...besideClues('next', input.next, first),
  ];
}
