import * as heads from '../../../words/data/column-heads';
import { anyOf } from '../../../model/text/any-of';
import { tidy } from '../../../schedule-text/line/trim';
import { clockText } from '../../../time/clock/clock-marks';

/** What a column holds, told by the word over it. */
export type Role = 'start' | 'end' | 'time' | 'length' | 'label' | 'title' | 'note' | 'room';

/** "Start", "Class begins at", "Finishing time": a word of one end of a lesson, and whole heads. */
const sided = (words: readonly string[], whole: readonly string[]) =>
  new RegExp(`^(?:(?:period |class |bell )?${anyOf(words)}(?:ing)?(?: (?:time|at|hora))?|${anyOf(whole)})$`);

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['length', new RegExp(`^${anyOf(heads.LENGTH_HEADS)}$`)],
  ['start', sided(heads.START_WORDS, heads.START_HEADS)],
  ['end', sided(heads.END_WORDS, heads.END_HEADS)],
  ['time', new RegExp(`^${anyOf(heads.TIME_HEADS)}$`)],
  ['label', new RegExp(`^${anyOf(heads.LABEL_HEADS)}$`)],
  ['room', new RegExp(`^${anyOf(heads.ROOM_HEADS)}$`)],
  ['note', new RegExp(`^${anyOf(heads.NOTE_HEADS)}$`)],
  ['title', new RegExp(`^${anyOf(heads.TITLE_HEADS)}$`)],
];

/** The role a column's head gives it; null for any other words, such as a day's or a teacher's name. */
export function columnRole(text: string): Role | null {
  const plain = tidy(clockText(text))
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/[:*.]+$/, '');
  if (plain === '' || plain.length > 40) return null;
  const known = ROLES.find(([, words]) => words.test(plain))?.[0];
  if (known || !plain.includes('/')) return known ?? null;
  // "Hora / Time": one head in two languages.
  const roles = plain.split(/\s*\/\s*/).map((part) => (part.includes('/') ? null : columnRole(part)));
  return roles.find((role) => role !== null) ?? null;
}
