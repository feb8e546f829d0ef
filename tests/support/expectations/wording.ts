import type { SourceEntry } from '../../../utils/expectations/entry';

/** Words that notes may not hold, and why. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['not US English', /\b(?:organis|colour|behaviour|favour|centre|programme|practis|recognis|labell|pupil|maths)/i],
  ['not US English', /\b(?:timetable|whilst|grey|carpet|jewell|travell|analys(?:e|ing)\b|judgement|plaster|rubber\b)/i],
  ['leans on another note', /\b(?:same (?:advice|rooms|lessons)|advice stays|still the advice|asks the same)\b/i],
  ['leans on another note', /\b(?:newer count|norms stop|as above|see above|the middle student|read it beside)\b/i],
  ['unclear abroad', /\b(?:first grade where|Year 5|Estonian|gets the floor|rules a rectangle)\b/i],
  ['a cliche', /\b(?:sensory diet|heavy work|brain break|set up for success|toolbox|out of the box)\b/i],
  ['a cliche', /\b(?:tripod grip is (?:best|needed)|pencil grip aid)\b/i],
  ['unsafe', /\b(?:hand[- ]over[- ]hand|brushing protocol|restrain|force (?:the|a) child)\b/i],
  ['unsafe', /\bweighted vests? (?:helps?|improves?|calms?)\b/i],
  ['typography', /[“”‘…]|--|\.\.\.|\bet al\b/],
];

/** Names of authors that are ordinary words as well. */
const WORDS = new Set(['Case', 'Smith', 'Writing', 'Test', 'Marr']);
const LONGEST_SENTENCE_WORDS = 25;

/** Authors, whose names belong to the source and never into a sentence. */
export function authorsOf(sources: readonly SourceEntry[]): string[] {
  const parts = sources
    .filter(({ kind }) => kind === 'study')
    .flatMap(({ short }) => short.replace(/et al\.|\([^)]*\)|\d{4}|&/g, ' ').split(/\s+/));
  return [...new Set(parts.filter((part) => /^[A-Z][a-z]+(?:-[A-Z][a-z]+)*$/.test(part) && !WORDS.has(part)))];
}

/** The faults of a text; empty if there are none. */
export function wordingFaults(text: string, authors: readonly string[]): string[] {
  const faults = REFUSED.flatMap(([why, words]) => (words.test(text) ? [why] : []));
  if (text !== text.trim() || text.length < 12 || !/^[A-Z0-9].*[.!?]$/.test(text)) faults.push('no whole sentence');
  const long = text.split(/(?<=[.!?])\s+/).some((one) => one.split(/\s+/).length > LONGEST_SENTENCE_WORDS);
  if (long) faults.push('a sentence too long');
  faults.push(...authors.filter((name) => text.split(/[^\w-]+/).includes(name)).map((name) => `names ${name}`));
  return faults;
}
