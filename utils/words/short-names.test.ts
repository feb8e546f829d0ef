import { expect, it } from 'vitest';
import { shortNames } from './short-names';

it.each([
  [
    ['Ms. Rivera – Room 14 (Grade 2)', 'Hart – 1st Grade'],
    ['Ms. Rivera', 'Hart'],
  ],
  [
    ['Mr. Okafor, Kindergarten', 'Room 3: Lindqvist'],
    ['Mr. Okafor', 'Room 3'],
  ],
  [['Room 14'], ['Room 14']],
  [['Smith-Jones (Grade 1)'], ['Smith-Jones']],
  [['(Grade 1)'], ['(Grade 1)']],
  [
    ['Grade 3 – Delgado', 'Grade 3 – Hart'],
    ['Grade 3 – Delgado', 'Grade 3 – Hart'],
  ],
])('%o', (names, short) => {
  expect([...shortNames(names).values()]).toEqual(short);
});
