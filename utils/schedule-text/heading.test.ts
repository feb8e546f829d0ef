import { describe, expect, it } from 'vitest';
import { headingOf } from './heading';

describe('headings', () => {
  it.each([
    ['Monday, Tuesday, Thursday', { days: ['mon', 'tue', 'thu'] }],
    ['Minimum Day', { dayType: 'Minimum Day' }],
    ['Wednesday (Minimum Day Schedule)', { days: ['wed'], dayType: 'Minimum Day' }],
    ['2-Hour Delay Schedule', { dayType: '2-Hour Delay' }],
    ['Día mínimo', { dayType: 'Día mínimo' }],
    ['Late Start Thursday', { days: ['thu'], dayType: 'Late Start' }],
    ['AM Session (Mon-Thu)', { days: ['mon', 'tue', 'wed', 'thu'], named: true }],
    ['Day 3', { rotation: 'Day 3' }],
    ['Day A', { rotation: 'Day A' }],
    ['Grade 3', { grade: true }],
    ['Kindergarten Bell Schedule', { grade: true, named: true }],
    ['Our Daily Schedule', { named: true }],
    ['Pod A     Tuesday - Friday', { days: ['tue', 'wed', 'thu', 'fri'] }],
  ])('%s', (line, said) => expect(headingOf(line, null)).toMatchObject(said));

  it.each([
    'Math',
    'Wednesday Folders',
    'Midday Transition (half day students leave)',
    'Banked Days are on Tuesday with dismissal at 1:30pm',
    'Please send a snack every Friday, a water bottle and a hat for the playground.',
    'Extended Day Care',
    '',
  ])('none: %s', (line) => expect(headingOf(line, null)).toBeNull());
});
