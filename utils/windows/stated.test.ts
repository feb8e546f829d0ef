import { describe, expect, it } from 'vitest';
import { blockAt, partsAsText, partsIn } from '../../tests/support/made/segments';
import type { ClassifiedBlock } from '../model/window';

const reading = (part: Partial<ClassifiedBlock>) =>
  blockAt('Reading', '08:50', '10:00', { mode: 'mixed', activity: 'reading', ...part });

describe('what a page says of the parts', () => {
  it.each<[string, Partial<ClassifiedBlock>, string[]]>([
    ['nothing of art', { mode: 'special', note: 'Lesson 8:50, Stations 9:20' }, ['idle 08:50–10:00 typical']],
    ['nothing of lunch', { mode: 'routine', note: 'Centers 9:20' }, ['routine 08:50–10:00 typical']],
    ['nothing where nobody may come', { mode: 'blocked', note: 'Stations 9:20' }, []],
    [
      'in the title, when the note says nothing of it',
      { title: 'Reading: lesson 8:50, stations 9:20', note: 'bring your folder' },
      ['lesson 08:50–09:20 stated', 'work 09:20–10:00 stated'],
    ],
    [
      'in the title, when the note is about the whole block',
      { title: 'Reading: lesson 8:50, stations 9:20', note: 'stations 8:50-10:00' },
      ['lesson 08:50–09:20 stated', 'work 09:20–10:00 stated'],
    ],
    [
      'nothing after the lesson of a block that nobody can name',
      { sureness: 'unknown', note: 'Lesson 8:50-9:10' },
      ['lesson 08:50–09:10 stated', 'idle 09:10–10:00 typical'],
    ],
    [
      'a snack as long as the usual lesson',
      { note: '8:50-9:18 snack' },
      ['routine 08:50–09:18 stated', 'work 09:18–09:52 typical', 'share 09:52–10:00 typical'],
    ],
    [
      'a snack, then a wait, then work',
      { note: '8:50-9:00 snack, 9:30-10:00 stations' },
      ['routine 08:50–09:00 stated', 'lesson 09:00–09:30 typical', 'work 09:30–10:00 stated'],
    ],
    [
      'work, then a wait, then work again',
      { note: '8:50-9:00 stations, 9:30-10:00 stations' },
      ['work 08:50–09:00 stated', 'lesson 09:00–09:18 typical', 'work 09:18–09:30 typical', 'work 09:30–10:00 stated'],
    ],
    [
      'a snack, then nothing',
      { note: '8:50-9:00 snack' },
      [
        'routine 08:50–09:00 stated',
        'lesson 09:00–09:18 typical',
        'work 09:18–09:52 typical',
        'share 09:52–10:00 typical',
      ],
    ],
  ])('%s', (_, part, expected) => expect(partsAsText([reading(part)])).toEqual(expected));
});

describe('why, as the page says it', () => {
  const why = (...blocks: ClassifiedBlock[]) => partsIn(blocks).map(({ reason }) => [reason.key, ...reason.args]);

  it.each([
    [
      'a lesson, then work',
      'Lesson 8:50, Stations 9:05',
      [['segment_stated_lesson'], ['segment_stated_work', { word: 'doing_read' }]],
    ],
    [
      'work, then a share',
      '8:50-9:50 stations, 9:50-10:00 share',
      [['segment_stated_work', { word: 'doing_read' }], ['segment_stated_share']],
    ],
    [
      'a break before work',
      '8:50-9:00 snack, 9:00-10:00 stations',
      [['segment_stated_routine'], ['segment_stated_work', { word: 'doing_read' }]],
    ],
    [
      'work later on',
      'Stations 9:10',
      [
        ['segment_lesson_typical', 20],
        ['segment_stated_work', { word: 'doing_read' }],
      ],
    ],
    [
      'a lesson alone',
      'Lesson 8:50-9:10',
      [['segment_stated_lesson'], ['segment_work_typical', { word: 'doing_read' }]],
    ],
  ])('%s', (_, note, expected) => expect(why(reading({ note }))).toEqual(expected));

  it('a special within', () =>
    expect(
      why(reading({}), blockAt('Library', '09:30', '10:00', { mode: 'special', activity: 'library' })).at(-1),
    ).toEqual(['segment_special']));

  it.each<[string, Partial<ClassifiedBlock>, unknown[]]>([
    [
      'a plain lesson',
      {},
      [['segment_lesson_typical', 28], ['segment_work_typical', { word: 'doing_read' }], ['segment_share_typical']],
    ],
    ['a lecture', { mode: 'whole-group' }, [['segment_whole_group']]],
    ['a routine', { mode: 'routine' }, [['segment_routine']]],
    ['a special', { mode: 'special' }, [['segment_special']]],
    ['a block that nobody can name', { sureness: 'unknown' }, [['segment_unknown']]],
    ['work', { mode: 'work' }, [['segment_directions_typical'], ['segment_work_typical', { word: 'doing_read' }]]],
  ])('%s, with nothing stated', (_, part, expected) => expect(why(reading(part))).toEqual(expected));

  it('the OT’s own minute', () =>
    expect(partsIn([reading({})], 0, { workStart: 15 }).map(({ reason }) => [reason.key, ...reason.args])).toEqual([
      ['segment_learned_lesson'],
      ['segment_learned_work', { time: 545 }],
      ['segment_share_typical'],
    ]));
});
