import { describe, expect, it } from 'vitest';
import { someClassified } from '../../tests/support/made/blocks';
import type { ClassifiedBlock, Segment } from '../model/window';
import { clock } from '../time/date/dates';
import { message } from '../words/say/message';
import { findWindows, type Limits, type WindowInput } from './find-windows';

const part = (
  kind: Segment['kind'],
  start: number,
  end: number,
  certainty: Segment['certainty'] = 'typical',
): Segment => ({
  kind,
  start,
  end,
  certainty,
  reason: message('segment_unknown'),
});
const OPEN: Limits = { closed: [], cap: 'best', reasons: [], busy: [] };
/** 9:00 to 10:00, work for all of it unless told. */
function find(
  also: { block?: Partial<ClassifiedBlock>; segments?: Segment[]; limits?: Partial<Limits> } & Partial<
    Pick<WindowInput, 'outer' | 'preferences'>
  > = {},
) {
  const block = someClassified({ title: 'Centers', activity: 'centers', mode: 'work', ...also.block });
  return findWindows({
    block,
    index: 7,
    segments: also.segments ?? [part('work', block.start, block.end ?? 600)],
    outer: also.outer ?? [block.start, block.end ?? 600],
    limits: { ...OPEN, ...also.limits },
    preferences: also.preferences ?? { minLength: 15, settle: 3, goals: [] },
  });
}
const spans = (...input: Parameters<typeof find>) =>
  find(...input).map(({ start, end, rank }) => `${clock(start)}–${clock(end)} ${rank}`);
const said = (...input: Parameters<typeof find>) => find(...input)[0]?.reasons.map(({ key }) => key);

it('is of its block and day', () =>
  expect(find()[0]).toMatchObject({ block: 7, date: '2026-09-14', certainty: 'typical', booked: false }));

describe('which blocks have none', () => {
  it.each<[string, Partial<ClassifiedBlock>, number]>([
    ['all day', { allDay: true }, 0],
    ['declined', { declined: true }, 0],
    ['a task', { task: true }, 0],
    ['three hours and a half', { end: 540 + 210, sureness: 'likely' }, 1],
    ['longer, and not sure', { end: 540 + 211, sureness: 'likely' }, 0],
    ['longer, and not known', { end: 540 + 211, sureness: 'unknown' }, 0],
    ['longer, but certain work', { end: 540 + 211 }, 1],
    ['longer, but the OT said so', { end: 540 + 211, sureness: 'learned' }, 1],
    ['longer, and a plain lesson', { end: 540 + 211, mode: 'mixed' }, 0],
    ['longer, and a plain lesson by the OT', { end: 540 + 211, mode: 'mixed', sureness: 'learned' }, 0],
  ])('%s', (_, block, count) => expect(find({ block })).toHaveLength(count));

  it('without parts', () => expect(find({ segments: [] })).toEqual([]));
});

describe('settling', () => {
  it.each<[string, Parameters<typeof find>[0], string[]]>([
    ['at both ends of a block', {}, ['09:05–09:55 best']],
    [
      'not where a lesson goes over into work',
      { segments: [part('lesson', 540, 560), part('work', 560, 600)] },
      ['09:20–09:55 best'],
    ],
    [
      'not where work goes over into a share',
      { segments: [part('work', 540, 580), part('share', 580, 600)] },
      ['09:05–09:40 best'],
    ],
    [
      'where it follows a routine',
      { segments: [part('routine', 540, 560), part('work', 560, 600)] },
      ['09:25–09:55 best'],
    ],
    [
      'where nobody knows what was before',
      { segments: [part('idle', 540, 560), part('work', 560, 600)] },
      ['09:25–09:55 best'],
    ],
    ['not at an end within its parent', { outer: [500, 600] }, ['09:00–09:55 best']],
    ['not at a start within its parent', { outer: [540, 660] }, ['09:05–10:00 best']],
    [
      'not in a routine',
      {
        block: { activity: 'lunch', mode: 'routine' },
        segments: [part('routine', 540, 600)],
        preferences: { minLength: 15, settle: 3, goals: ['self-care'] },
      },
      ['09:00–10:00 best'],
    ],
    ['shrinks in a short block, which is then no best one', { block: { end: 555 } }, ['09:00–09:15 good']],
    ['leaves nothing of a shorter one', { block: { end: 554 } }, []],
  ])('%s', (_, input, expected) => expect(spans(input)).toEqual(expected));
});

describe('what a day leaves', () => {
  it.each<[string, Partial<Limits>, string[]]>([
    ['a break in the middle makes two', { closed: [[560, 575]] }, ['09:00–09:20 good', '09:40–09:55 best']],
    ['a closed morning none', { closed: [[0, 720]] }, []],
    ['a special day no best one', { cap: 'good' }, ['09:05–09:55 good']],
  ])('%s', (_, limits, expected) => expect(spans({ limits })).toEqual(expected));

  it.each<[string, Limits['busy'], boolean]>([
    ['an event in it', [[570, 580]], true],
    ['one that begins with it', [[545, 550]], true],
    ['one that ends as it begins', [[500, 545]], false],
    ['one that begins as it ends', [[595, 640]], false],
    ['one around it', [[500, 700]], true],
    ['none', [], false],
  ])('%s: booked %s', (_, busy, booked) => {
    const [window] = find({ limits: { busy } });
    expect(window?.booked).toBe(booked);
    expect(window?.reasons.some(({ key }) => key === 'reason_booked')).toBe(booked);
    expect(window?.score.parts.find(({ part }) => part === 'day')?.points).toBe(booked ? 0 : 5);
  });
});

describe('why', () => {
  it.each<[string, Parameters<typeof find>[0], string[]]>([
    ['work', {}, ['reason_throughout']],
    ['short', { block: { end: 555 } }, ['reason_throughout', 'reason_tight']],
    ['PushIn’s guess', { block: { sureness: 'likely' } }, ['reason_throughout', 'reason_likely']],
    [
      'a guess whose work the page states',
      { block: { sureness: 'likely' }, segments: [part('work', 540, 600, 'stated')] },
      ['reason_stated'],
    ],
    [
      'an unusual day',
      { limits: { reasons: [message('reason_special_day', 'Field Day')] } },
      ['reason_throughout', 'reason_special_day'],
    ],
  ])('%s', (_, input, expected) => expect(said(input)).toEqual(expected));
});

describe('the score', () => {
  const points = (...input: Parameters<typeof find>) => find(...input)[0]?.score.parts.map(({ points }) => points);
  it.each<[string, Parameters<typeof find>[0], number[]]>([
    ['of fifty minutes in an hour', {}, [68, 6, 12, 4, 5]],
    ['of a short one without room to settle', { block: { end: 555 } }, [34, 6, 4, 5, 2]],
    ['of an unusual day', { limits: { reasons: [message('reason_booked')] } }, [68, 6, 12, 4, 2]],
    ['of work in half of a block', { segments: [part('lesson', 540, 570), part('work', 570, 600)] }, [68, 6, 7, 2, 5]],
  ])('%s', (_, input, expected) => expect(points(input)).toEqual(expected));
});
