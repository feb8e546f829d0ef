import { describe, expect, it } from 'vitest';
import type { Certainty } from '../model/vocabulary';
import type { Segment } from '../model/window';
import { message } from '../words/say/message';
import { joined, without, type Span } from './stretches';

const part = (
  kind: Segment['kind'],
  start: number,
  end: number,
  certainty: Certainty = 'typical',
  startBy: Segment['startBy'] = undefined,
): Segment => ({
  ...{ kind, start, end, certainty },
  reason: message('segment_unknown'),
  ...(startBy && { startBy }),
});
const told = (segments: readonly Segment[]) => joined(segments).map((s) => [s.kind, s.start, s.end, s.certainty]);

describe('adjoining parts', () => {
  it.each<[string, Segment[], unknown[]]>([
    ['of one kind are one', [part('work', 0, 10), part('work', 10, 20)], [['work', 0, 20, 'typical']]],
    [
      'of two kinds are two',
      [part('lesson', 0, 10), part('work', 10, 20)],
      [
        ['lesson', 0, 10, 'typical'],
        ['work', 10, 20, 'typical'],
      ],
    ],
    [
      'with a gap are two',
      [part('work', 0, 10), part('work', 11, 20)],
      [
        ['work', 0, 10, 'typical'],
        ['work', 11, 20, 'typical'],
      ],
    ],
    [
      'are as certain as the weaker, first',
      [part('work', 0, 10, 'typical'), part('work', 10, 20, 'stated')],
      [['work', 0, 20, 'typical']],
    ],
    [
      'are as certain as the weaker, last',
      [part('work', 0, 10, 'stated'), part('work', 10, 20, 'learned')],
      [['work', 0, 20, 'learned']],
    ],
    [
      'learned and typical are typical',
      [part('work', 0, 10, 'learned'), part('work', 10, 20, 'typical')],
      [['work', 0, 20, 'typical']],
    ],
    ['none are none', [], []],
  ])('%s', (_, segments, expected) => expect(told(segments)).toEqual(expected));

  it.each<[Segment['startBy'], boolean, boolean, boolean]>([
    ['told', true, false, false],
    ['visits', true, true, false],
    ['doubted', false, false, true],
    [undefined, false, false, false],
  ])('known by %s: own minute %s, seen %s, doubted %s', (startBy, ownMinute, seen, doubted) =>
    expect(joined([part('work', 0, 10, 'learned', startBy)])).toMatchObject([{ ownMinute, seen, doubted }]),
  );
});

describe('what spans leave', () => {
  const [stretch] = joined([part('work', 100, 200)]);
  it.each<[string, Span[], [number, number][]]>([
    ['nothing taken', [], [[100, 200]]],
    ['before it', [[0, 100]], [[100, 200]]],
    ['after it', [[200, 300]], [[100, 200]]],
    ['its beginning', [[50, 120]], [[120, 200]]],
    ['its end', [[150, 250]], [[100, 150]]],
    [
      'its middle',
      [[120, 150]],
      [
        [100, 120],
        [150, 200],
      ],
    ],
    ['all', [[100, 200]], []],
    ['more than all', [[0, 300]], []],
    [
      'two apart',
      [
        [110, 120],
        [150, 160],
      ],
      [
        [100, 110],
        [120, 150],
        [160, 200],
      ],
    ],
    [
      'two that overlap',
      [
        [110, 150],
        [120, 160],
      ],
      [
        [100, 110],
        [160, 200],
      ],
    ],
  ])('%s', (_, spans, expected) =>
    expect(without(stretch!, spans).map(({ start, end, kind }) => [kind, start, end])).toEqual(
      expected.map(([start, end]) => ['work', start, end]),
    ),
  );
});
