import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { window } from '../../tests/support/made/days';
import { RANKS, type Certainty, type Sureness } from '../model/vocabulary';
import { atMostTypical, byScore, rankOfScore, score, type ScoreInput } from './score';

const VISIT: ScoreInput = {
  rank: 'best',
  certainty: 'typical',
  sureness: 'certain',
  minutes: 30,
  blockMinutes: 60,
  doubtful: false,
  booked: false,
};
const points = (input: Partial<ScoreInput>) => score({ ...VISIT, ...input }).parts.map((part) => part.points);

describe('the points', () => {
  it.each<[string, Partial<ScoreInput>, number[], number]>([
    ['half an hour of sure work', {}, [68, 6, 8, 3, 5], 90],
    ['stated', { certainty: 'stated' }, [68, 10, 8, 3, 5], 94],
    ['learned', { certainty: 'learned' }, [68, 8, 8, 3, 5], 92],
    ['a guess at what it is', { rank: 'good', sureness: 'likely' }, [34, 3, 8, 3, 5], 53],
    ['nobody knows', { rank: 'possible', sureness: 'unknown' }, [0, 0, 8, 3, 5], 16],
    ['stated, though a guess', { certainty: 'stated', sureness: 'likely' }, [68, 10, 8, 3, 5], 94],
    ['a quarter of an hour', { minutes: 15, blockMinutes: 15 }, [68, 6, 4, 5, 5], 88],
    ['longer than needed', { minutes: 90, blockMinutes: 90 }, [68, 6, 12, 5, 5], 96],
    ['a doubtful day', { doubtful: true }, [68, 6, 8, 3, 2], 87],
    ['booked', { booked: true, doubtful: true }, [68, 6, 8, 3, 0], 85],
    ['a block of no known length', { blockMinutes: 0 }, [68, 6, 8, 0, 5], 87],
    ['all there can be', { certainty: 'stated', minutes: 60 }, [68, 10, 12, 5, 5], 100],
  ])('%s', (_, input, parts, total) => {
    expect(points(input)).toEqual(parts);
    expect(score({ ...VISIT, ...input }).total).toBe(total);
  });

  it('add up, stay from 0 to 100 and agree with the rank, whatever the visit', () =>
    fc.assert(
      fc.property(
        fc.record<ScoreInput>({
          rank: fc.constantFrom(...RANKS),
          certainty: fc.constantFrom<Certainty>('stated', 'learned', 'typical'),
          sureness: fc.constantFrom<Sureness>('certain', 'likely', 'unknown', 'learned'),
          minutes: fc.integer({ min: 1, max: 300 }),
          blockMinutes: fc.integer({ min: 0, max: 300 }),
          doubtful: fc.boolean(),
          booked: fc.boolean(),
        }),
        (input) => {
          const { total, parts } = score(input);
          expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(total);
          expect(parts.every((part) => part.points >= 0 && part.points <= part.of)).toBe(true);
          expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(100);
          expect(rankOfScore(total)).toBe(input.rank);
        },
      ),
    ));
});

describe('another week’s page', () => {
  const stated = window('09:20', '09:50', { certainty: 'stated', score: score({ ...VISIT, certainty: 'stated' }) });

  it('states only what is typical', () => {
    const typical = atMostTypical(stated);
    expect(typical).toEqual({ ...stated, certainty: 'typical', score: score(VISIT) });
  });

  it('changes nothing else', () => {
    const learned = window('09:20', '09:50', { certainty: 'learned' });
    expect(atMostTypical(learned)).toBe(learned);
  });
});

describe('the order', () => {
  const scored = (start: string, end: string, also: object = {}) =>
    window(start, end, { score: score(VISIT), ...also });
  it.each([
    [
      'the higher score',
      scored('11:00', '11:20', { score: score({ ...VISIT, booked: false, certainty: 'stated' }) }),
      scored('09:00', '10:00'),
    ],
    ['the longer of equals', scored('11:00', '11:35'), scored('09:00', '09:30')],
    [
      'the earlier day',
      scored('11:00', '11:30', { date: '2026-09-14' }),
      scored('09:00', '09:30', { date: '2026-09-15' }),
    ],
    ['the earlier hour', scored('09:00', '09:30'), scored('09:05', '09:35')],
    ['the block printed first', scored('09:00', '09:30', { block: 1 }), scored('09:00', '09:30', { block: 2 })],
  ])('%s comes first', (_, first, second) => {
    expect(byScore(first, second)).toBeLessThan(0);
    expect(byScore(second, first)).toBeGreaterThan(0);
  });

  it('is nought for the same window', () =>
    expect(byScore(scored('09:00', '09:30'), scored('09:00', '09:30'))).toBe(0));
});
