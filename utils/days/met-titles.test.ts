import { describe, expect, it } from 'vitest';
import { BATCHES, isRight, metTitles } from '../../quality/accuracy/days-report';

describe.each(BATCHES)('titles met in batch %i', (batch) => {
  it.each(metTitles(batch))('$expected: $title $hours', (title) => expect(isRight(title)).toBe(true));
});
