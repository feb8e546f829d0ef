import { describe, expect, it } from 'vitest';
import { gradesIn } from './grades-in';

describe('a school by its letters is its grades', () => {
  it.each([
    ['Early Dismissal CVHS Only - Semester Change', ['9-12']],
    ['Delayed Opening HS only', ['9-12']],
    ['Late start (MS/HS only)', ['6', '7', '8', '9-12']],
    ['Half Day (HS finals)', ['9-12']],
    ['LES & PES early dismissal', ['PK', 'K', '1', '2', '3', '4', '5']],
    ['Salida temprana – solo preparatoria', ['9-12']],
    ['Finals at RHS, early release', ['9-12']],
    ['Late start RJHS', ['6', '7', '8']],
    ['Early release LMS', ['6', '7', '8']],
    ['No school LES – water main', ['PK', 'K', '1', '2', '3', '4', '5']],
  ])('%s', (title, grades) => expect(gradesIn(title)).toEqual(grades));

  it.each([
    'Early Dismissal for All',
    'EARLY DISMISSAL – NO CLASSES',
    'YES Day, early release',
    'MATHS Week, early release',
    'Early release PTA',
    'Minimum day – all sites',
    'Early Dismissal – USA Day',
    'Late start – MS. REED RETURNS',
  ])('none: %s', (title) => expect(gradesIn(title)).toBeNull());
});
