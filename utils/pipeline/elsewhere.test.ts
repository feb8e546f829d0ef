import { expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import { DEFAULT_SETTINGS } from '../model/settings';
import { findInTimetable } from './find-in-timetable';

const context = { grade: '3', preferences: DEFAULT_SETTINGS, learned: [], notices: [], busy: [] } as const;
const DAYS = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17'];

/** What the last of these titles is, each on a day of its own. */
function last(...titles: string[]) {
  const blocks = titles.map((title, i) => someBlock({ title, date: DAYS[i]!, start: 780, end: 820 }));
  const { activity, mode, sureness, because } = findInTimetable(someTimetable('Room 14', blocks), context).blocks.at(
    -1,
  )!;
  return [activity, mode, sureness, because[0]?.key];
}

it.each<[string, string[], unknown[]]>([
  [
    'by a bracket',
    ['Intervention (Koala Time)', 'Koala Time'],
    ['intervention', 'work', 'likely', 'because_elsewhere'],
  ],
  [
    'before a bracket',
    ['Zig Zag (writing workshop)', 'Zig Zag'],
    ['writing', 'workshop', 'likely', 'because_elsewhere'],
  ],
  ['by a label', ['Zig Zag: Science', 'Zig Zag'], ['science', 'mixed', 'likely', 'because_elsewhere']],
  ['by a dash', ['Zig Zag - Music', 'ZIG ZAG!'], ['music', 'special', 'likely', 'because_elsewhere']],
  [
    'by two that agree',
    ['Zig Zag (Science)', 'Science (Zig Zag)', 'Zig Zag'],
    ['science', 'mixed', 'likely', 'because_elsewhere'],
  ],
  [
    'not by two that differ',
    ['Zig Zag (Science)', 'Zig Zag (Music)', 'Zig Zag'],
    ['other', 'mixed', 'unknown', 'because_nothing'],
  ],
  [
    'not by three of which two differ',
    ['Zig Zag (Science)', 'Zig Zag (Music)', 'Zig Zag (Science)', 'Zig Zag'],
    ['other', 'mixed', 'unknown', 'because_nothing'],
  ],
  [
    'not by its neighbour after a slash',
    ['Science/Zig Zag', 'Zig Zag'],
    ['other', 'mixed', 'unknown', 'because_nothing'],
  ],
  ['not by a word of it', ['Science (Zig)', 'Zig Zag'], ['other', 'mixed', 'unknown', 'because_nothing']],
  ['not by another unknown one', ['Zig Zag (Foo Bar)', 'Zig Zag'], ['other', 'mixed', 'unknown', 'because_nothing']],
  ['not where it is known itself', ['Science (Math)', 'Math'], ['math', 'mixed', 'certain', 'because_title']],
])('%s', (_, titles, expected) => expect(last(...titles)).toEqual(expected));
