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
    ['Regular Day: Mon.-Thurs.', { dayType: 'Regular Day', days: ['mon', 'tue', 'wed', 'thu'] }],
    ['Late-Start Friday Schedule', { dayType: 'Late-Start', days: ['fri'] }],
    ['Tuesdays (Chapel) and Fridays (Assembly)', { days: ['tue', 'fri'] }],
    ['3rd:', { grade: true }],
    ['Monday AM', { days: ['mon'] }],
    ['Tuesday p.m.', { days: ['tue'] }],
    ['Thursday (afternoon)', { days: ['thu'] }],
    ['Miércoles por la tarde', { days: ['wed'] }],
    ['Grade 4, Tuesday', { grade: true, days: ['tue'] }],
    ['Grade 4 Thursday', { grade: true, days: ['thu'] }],
    ['Grade 4 Friday schedule', { grade: true, days: ['fri'] }],
    ['Ms. Pell – Wednesday schedule', { named: true, days: ['wed'] }],
    ['Key Stage 2 (Years 3,4,5 and 6)', { grade: true }],
    ['Primaria', { grade: true }],
    ['Our Daily Schedule', { named: true }],
    ['Pod A     Tuesday - Friday', { days: ['tue', 'wed', 'thu', 'fri'] }],
  ])('%s', (line, said) => expect(headingOf(line, null)).toMatchObject(said));

  it.each([
    'Math',
    'Wednesday Folders',
    'Monday Morning Meeting',
    'Good morning',
    'Music Tuesday',
    'Midday Transition (half day students leave)',
    'Banked Days are on Tuesday with dismissal at 1:30pm',
    'Please send a snack every Friday, a water bottle and a hat for the playground.',
    'Extended Day Care',
    '3rd',
    'Also considered Minimum Day Schedule',
    'Reception opens in August and the children come one by one',
    '',
  ])('none: %s', (line) => expect(headingOf(line, null)).toBeNull());
});
