import { expect, it } from 'vitest';
import { readLines } from './read-lines';

/** Title and start of the block each doubt is about, in the order of the doubts. */
function doubted(text: string): unknown[] {
  const { timetables, warnings } = readLines(text.split('\n').map((line) => ({ text: line, heading: null })));
  return warnings.map(({ code, block }) => {
    const about = block && timetables[block.timetable]!.blocks[block.block]!;
    return [code, about && `${timetables[block.timetable]!.calendar.name} ${about.title} ${about.start}`];
  });
}

it.each([
  [
    'the second of two rows of one title',
    '8:00-8:50 Math\n8:50-9:40 Reading\n9:40-10:20 Art\n11:17am-12:03am Math\n12:40-1:30 Science',
    [['times-mended', 'null Math 677']],
  ],
  [
    'a row of the second of two schedules that begin alike',
    'Kindergarten\n8:00-8:50 Math\n8:50-9:40 Reading\n9:40-10:20 Art\n\n1st Grade\n8:00-8:50 Math\n8:50-9:40 Reading\n11:17am-12:03am Math',
    [['times-mended', '1st Grade Math 677']],
  ],
  ['nothing, where nothing is doubtful', '8:00-8:50 Math\n8:50-9:40 Reading\n9:40-10:20 Math', []],
])('a doubt is about %s', (_, text, doubts) => expect(doubted(text)).toEqual(doubts));
