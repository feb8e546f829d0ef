import { describe, expect, it } from 'vitest';
import { linesOf, ownSchedules } from '../../tests/support/schedule-text/cases';
import { printReading } from '../../tests/support/schedule-text/print-reading';
import { readLines } from './read-lines';

describe('schedules as schools write them', () => {
  it.each(ownSchedules())('$name', ({ text, expected }) => {
    expect(printReading(readLines(linesOf(text)))).toEqual(expected);
  });
});
