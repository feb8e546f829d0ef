import { expect, it } from 'vitest';
import { kindOfDayType } from './day-type-kind';

it.each([
  ['Minimum Day', 'early-release'],
  ['MIN DAY', 'early-release'],
  ['Early Release Schedule', 'early-release'],
  ['Half Day', 'early-release'],
  ['Shortened Wednesday', 'early-release'],
  ['Modified', 'early-release'],
  ['2-Hour Early Dismissal', 'early-release'],
  ['Día mínimo', 'early-release'],
  ['2-Hour Delay', 'late-start'],
  ['Two Hour Delay Schedule', 'late-start'],
  ['2 hr schedule', 'late-start'],
  ['Late Start Monday', 'late-start'],
  ['Delayed Opening', 'late-start'],
  ['Testing Schedule', 'testing'],
  ['Assembly Schedule', 'special'],
  ['Rainy Day Schedule', 'special'],
  ['Regular Day', 'regular'],
  ['Regular Bell Schedule', 'regular'],
  ['Full Day', 'regular'],
  ['Koala Day', null],
])('%s: %s', (name, kind) => expect(kindOfDayType(name)).toBe(kind));
