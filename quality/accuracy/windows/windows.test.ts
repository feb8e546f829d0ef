import { describe, expect, it } from 'vitest';
import { labelledSchedules, windowFigures } from './windows';

const schedules = labelledSchedules();

describe.skipIf(!schedules)('windows on real labelled days, the labels as classification', () => {
  const figures = () => windowFigures(schedules!, 'labels');

  it('puts the best minutes where students work', () => {
    const { bestInWork, bestMinutes } = figures();
    expect(bestMinutes).toBeGreaterThan(3000);
    expect(bestInWork / bestMinutes).toBeGreaterThanOrEqual(0.97);
  });

  it('finds a window in nearly every work block of a quarter hour', () => {
    const { workWithWindow, workBlocks, missed } = figures();
    expect(workWithWindow / workBlocks, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('finds none where a visitor must not come or the class listens', () =>
    expect(figures()).toMatchObject({ inBlocked: 0, inWholeGroup: 0 }));

  it('brings the lectures up for attention and note-taking goals alone', () => {
    expect(windowFigures(schedules!, 'labels', ['attention']).inWholeGroup).toBeGreaterThan(50);
    expect(windowFigures(schedules!, 'labels', ['note-taking']).inWholeGroup).toBeGreaterThan(20);
    for (const goal of ['handwriting', 'self-care', 'social', 'gross-motor'] as const)
      expect(windowFigures(schedules!, 'labels', [goal]).inWholeGroup).toBe(0);
  });
});

describe.skipIf(!schedules)('windows of the whole pipeline on real labelled days', () => {
  const figures = () => windowFigures(schedules!, 'classified');

  it('puts the best minutes where students work', () => {
    const { bestInWork, bestMinutes } = figures();
    expect(bestInWork / bestMinutes).toBeGreaterThanOrEqual(0.9);
  });

  it('finds a window in most work blocks of a quarter hour', () => {
    const { workWithWindow, workBlocks } = figures();
    expect(workWithWindow / workBlocks).toBeGreaterThanOrEqual(0.93);
  });
});
