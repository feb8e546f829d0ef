import { describe, expect, it } from 'vitest';
import { block, reading, room } from '../../tests/support/made/days';
import type { Block } from '../model/block';
import { contradictions } from './contradictions';
import { mergeReadings } from './merge-readings';
import { sourceChanges, sourceDisputes } from './source-news';

const math = block('Math', '10:00', '11:00');
const writing = block('Writing', '09:00', '09:45');
const later = block('writing!', '09:15', '10:00');
const lunch = block('Lunch', '11:30', '12:00');
const assembly = block('Assembly', '09:00', '09:45');
const open = { ...writing, end: null };

describe('two sources contradict each other', () => {
  it.each<[string, Block[], Block[], number]>([
    ['a block at another time', [writing, math], [later, math], 1],
    ['another block at that time, where both tell the day', [writing, math, lunch], [assembly, math, lunch], 2],
    ['several at once', [writing, math], [later, block('Math', '10:05', '11:00')], 2],
    ['a block that is longer', [writing], [block('Writing', '09:00', '10:00')], 1],
  ])('%s', (_, one, other, count) => expect(contradictions(one, other)).toHaveLength(count));

  it.each<[string, Block[], Block[]]>([
    ['where they say the same', [writing, math], [math, writing]],
    ['where one knows more', [writing, math], [writing, math, lunch]],
    ['where one tells the specials only, during a lesson', [writing, math], [block('Library', '10:15', '10:45')]],
    ['where one is empty', [writing], []],
    ['where one prints no end', [writing, math], [open, math]],
    ['by what lasts all day', [math], [math, block('Picture Day', '00:00', null, { end: 1440, allDay: true })]],
    ['by a to-do', [math], [math, block('Hand in', '10:30', '10:40', { task: true })]],
    ['by what was declined', [writing], [{ ...later, declined: true }]],
    ['by a lesson twice a day', [writing, block('Writing', '13:00', '13:30')], [block('Writing', '13:00', '13:30')]],
    [
      'on other weekdays',
      [{ ...writing, days: ['mon'] }, math],
      [{ ...block('Art', '09:00', '09:45'), days: ['tue'] }, math],
    ],
  ])('not %s', (_, one, other) => {
    expect(contradictions(one, other)).toEqual([]);
    expect(contradictions(other, one)).toEqual([]);
  });
});

const ROOM = room('Room 14');
const DATE = '2026-09-14';
const page = reading(ROOM, DATE, [writing, math], { source: 'page', readAt: 2 });
const feed = reading(ROOM, DATE, [later, math, lunch], { source: 'feed', readAt: 1 });
const times = (wins?: string) =>
  mergeReadings([feed, page], wins).map(({ title, start }) => [title, start / 60].join(' '));

describe('several sources of one day', () => {
  it.each<[string | undefined, string[]]>([
    [undefined, ['Writing 9', 'Math 10', 'Lunch 11.5']],
    ['page', ['Writing 9', 'Math 10', 'Lunch 11.5']],
    ['feed', ['writing! 9.25', 'Math 10', 'Lunch 11.5']],
    ['gone', ['Writing 9', 'Math 10', 'Lunch 11.5']],
  ])('where %s is believed: each block once, at one time', (wins, expected) => expect(times(wins)).toEqual(expected));

  it('keep what only complements the other', () => {
    const specials = reading(ROOM, DATE, [block('Library', '10:15', '10:45')], { source: 'specials' });
    expect(mergeReadings([page, specials]).map(({ title }) => title)).toEqual(['Writing', 'Math', 'Library']);
  });
});

describe('what is new of sources', () => {
  const dates = ['2026-09-14', '2026-09-15'];
  const before = { blocks: [writing, math], readAt: 1 };

  it('is said once for all the dates it is true of', () => {
    const [change, ...others] = sourceChanges(
      dates.map((date) => reading(ROOM, date, [later, math], { source: 'page', before })),
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      since: 1,
      differences: [{ title: 'Writing', one: [540, 585], other: [555, 600], dates }],
    });
  });

  it('is nothing where nothing changed', () => {
    expect(sourceChanges([{ ...page, before }, feed])).toEqual([]);
    expect(sourceChanges([{ ...page, before: null }])).toEqual([]);
  });

  it('tells two sources that contradict each other, on the same date only', () => {
    const [dispute] = sourceDisputes([page, feed]);
    expect([dispute?.one.source, dispute?.other.source]).toEqual(['page', 'feed']);
    expect(dispute?.differences).toMatchObject([{ one: [540, 585], other: [555, 600], dates: [DATE] }]);
    expect(sourceDisputes([page, { ...feed, date: '2026-09-15' }])).toEqual([]);
  });
});
