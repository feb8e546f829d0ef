import { describe, expect, it } from 'vitest';
import { someBlock } from '../../tests/support/made/blocks';
import { type Block, meet } from '../model/block';
import { alwaysWith, endOf, happens } from './same-day';

const typical = (part: Partial<Block> = {}) => someBlock({ title: 'x', date: null, ...part });
const on = (date: string) => someBlock({ title: 'x', date });

describe('two blocks', () => {
  it.each<[string, Block, Block, boolean, boolean, boolean]>([
    // a, b: can both be on one day? is a there whenever b is? and b whenever a is?
    ['of one date', on('2026-09-14'), on('2026-09-14'), true, true, true],
    ['of two dates', on('2026-09-14'), on('2026-09-15'), false, false, false],
    ['dated and typical', on('2026-09-14'), typical(), false, false, false],
    ['of every day', typical(), typical(), true, true, true],
    ['of some days and every day', typical({ days: ['mon'] }), typical(), true, false, true],
    ['of a day within several', typical({ days: ['mon', 'tue'] }), typical({ days: ['tue'] }), true, true, false],
    ['of days that overlap', typical({ days: ['mon', 'tue'] }), typical({ days: ['tue', 'wed'] }), true, false, false],
    ['of days apart', typical({ days: ['mon'] }), typical({ days: ['tue'] }), false, false, false],
    ['of one rotation day', typical({ rotation: 'A' }), typical({ rotation: 'A' }), true, true, true],
    ['of two rotation days', typical({ rotation: 'A' }), typical({ rotation: 'B' }), false, false, false],
    ['of a rotation day and any', typical({ rotation: 'A' }), typical(), true, false, true],
  ])('%s', (_, a, b, both, always, converse) => {
    expect(meet(a, b)).toBe(both);
    expect(meet(b, a)).toBe(both);
    expect(alwaysWith(a, b)).toBe(always);
    expect(alwaysWith(b, a)).toBe(converse);
  });
});

describe('what happens in the room', () => {
  it.each<[string, Partial<Block>, boolean]>([
    ['a lesson', {}, true],
    ['an all-day note', { allDay: true }, false],
    ['what was declined', { declined: true }, false],
    ['a to-do', { task: true }, false],
  ])('%s: %s', (_, part, expected) => expect(happens(someBlock({ title: 'x', ...part }))).toBe(expected));
});

describe('the end of a block', () => {
  const first = (part: Partial<Block> = {}) => someBlock({ title: 'a', start: 540, end: null, ...part });
  const next = (start: number, part: Partial<Block> = {}) => someBlock({ title: 'b', start, end: null, ...part });
  it.each<[string, Block[], number | null]>([
    ['as printed', [first({ end: 570 }), next(560)], 570],
    ['none where what is printed is no end', [first({ end: 540 }), next(560)], null],
    ['where the next begins', [first(), next(580), next(570)], 570],
    ['two hours later at most', [first(), next(660)], 660],
    ['not known when nothing follows soon', [first(), next(661)], null],
    ['not known when nothing follows', [first()], null],
    ['not where another begins with it', [first(), next(540), next(600)], 600],
    ['not by one of another day', [first(), next(560, { date: '2026-09-15' }), next(600)], 600],
    ['not by what happens nowhere', [first(), next(560, { task: true }), next(600)], 600],
  ])('%s', (_, blocks, expected) => expect(endOf(blocks, 0)).toBe(expected));
});
