import { describe, expect, it } from 'vitest';
import { classify, type ClassifyInput } from '../classify';

const PLAIN: ClassifyInput = { title: '', note: null, start: 600, end: 630, grade: '2', prev: 'Math', next: 'Science' };

const says = (title: string, beside: Partial<ClassifyInput> = {}) => {
  const { activity, mode } = classify({ ...PLAIN, title, ...beside });
  return `${activity}/${mode}`;
};

describe('what stands around a block', () => {
  it.each<[string, Partial<ClassifyInput>, string]>([
    ['Readers Workshop', { start: 585, end: 600, next: 'Literacy Stations' }, 'reading/whole-group'],
    ['Readers Workshop', { start: 585, end: 601, next: 'Literacy Stations' }, 'reading/workshop'],
    ['Readers Workshop', { start: 585, end: 600, next: 'Math Stations' }, 'reading/workshop'],
    ['Readers Workshop', { start: 585, end: 600, next: 'Read Aloud' }, 'reading/workshop'],
    ['Readers Workshop', { start: 585, next: 'Literacy Stations' }, 'reading/workshop'],
    ['Readers Workshop', { start: 585, end: 600 }, 'reading/workshop'],
    ['Playtime', { start: 635, end: 650, grade: '5' }, 'recess/routine'],
    ['Playtime', { start: 635, end: 665, grade: '5' }, 'recess/routine'],
    ['Playtime', { start: 635, end: 650, grade: 'K' }, 'centers/work'],
    ['Indoor Playtime', { start: 635, end: 650, grade: '5' }, 'centers/work'],
    ['Announcements', { start: 490, end: 500 }, 'arrival/routine'],
    ['Announcements', { start: 870, end: 875 }, 'dismissal/routine'],
    ['Line Up', { start: 490, end: 495 }, 'arrival/routine'],
    ['Line Up', { start: 870, end: 875 }, 'dismissal/routine'],
    ['Line Up', { start: 620, end: 625 }, 'other/routine'],
    ['Line Up', { start: 760, end: 765, next: 'Dismissal' }, 'dismissal/routine'],
    ['Table Time', { start: 490, end: 510 }, 'arrival/work'],
    ['Table Time', { start: 660, end: 690 }, 'centers/work'],
    ['Homeroom', { start: 490, end: 500 }, 'homeroom/routine'],
    ['Homeroom', { start: 490, end: 540 }, 'homeroom/mixed'],
    ['Lunch Recess', { prev: 'Lunch' }, 'recess/routine'],
    ['Lunch Recess', {}, 'lunch/routine'],
    ['Art', { grade: 'PK' }, 'art/work'],
    ['Art', { grade: '3' }, 'art/special'],
    ['Pick Up', { start: 470, end: 475 }, 'arrival/routine'],
    ['Pick Up', { start: 900, end: 910 }, 'dismissal/routine'],
    ['Restroom/Story', { start: 600, end: 608 }, 'snack/routine'],
    ['Restroom/Story', { start: 600, end: 625 }, 'read-aloud/whole-group'],
    ['Arrival and Exploration', { start: 480, end: 500 }, 'arrival/routine'],
    ['Arrival and Exploration', { start: 480, end: 560 }, 'centers/work'],
    ['Calendar/Math', { start: 540, end: 555 }, 'meeting/whole-group'],
    ['Calendar/Math', { start: 540, end: 600 }, 'math/mixed'],
    ['Planner/Pack Up', { start: 890, end: 900 }, 'dismissal/routine'],
    ['Planner/Pack Up', { start: 870, end: 900 }, 'homework-study/work'],
    ['Read Aloud/Dismissal', { start: 890, end: 900, next: null }, 'dismissal/routine'],
    ['Read Aloud/Dismissal', { start: 890, end: 900 }, 'read-aloud/whole-group'],
    ['Mini Lesson', { prev: 'Writing' }, 'writing/whole-group'],
    ['Work Period', { prev: 'Reading Workshop' }, 'reading/work'],
    ['Work Period', { prev: 'Lunch' }, 'other/work'],
    ['Lesson', { prev: null }, 'other/whole-group'],
  ])('%s %j is %s', (title, beside, expected) => expect(says(title, beside)).toBe(expected));

  it.each<[string, string, string]>([
    ['Zork', 'guided reading groups', 'reading/work'],
    ['Block 2', 'science', 'science/mixed'],
    ['Block 2', 'science or math', 'other/mixed'],
    ['Rotation', 'Day 1 Art, Day 2 Music, Day 3 PE', 'special/special'],
    ['English', 'vocabulary', 'word-study/mixed'],
    ['Reading', 'vocabulary', 'reading/mixed'],
    ['Math', 'whole group, then small groups', 'math/workshop'],
    ['Math', 'mini lesson, small groups', 'math/workshop'],
    ['Math', 'whole group', 'math/whole-group'],
    ['Science', 'lab stations', 'science/work'],
    ['Writing', 'writers workshop', 'writing/workshop'],
    ['Homeroom', 'unpack and settle in', 'arrival/routine'],
    ['Play', 'on the playground', 'recess/routine'],
    ['Lunch', 'small groups', 'lunch/routine'],
    ['Recess', 'no testing today', 'recess/routine'],
  ])('%s (%s) is %s', (title, note, expected) => expect(says(title, { note })).toBe(expected));
});
