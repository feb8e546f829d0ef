import { describe, expect, it } from 'vitest';
import { classify, type ClassifyInput } from '../classify';

/* What other schools and the labelling guide mean by words that an American lesson plan would not use so. */

const PLAIN: ClassifyInput = { title: '', note: null, start: 600, end: 630, grade: '2', prev: 'Math', next: 'Science' };

const says = (title: string, beside: Partial<ClassifyInput> = {}) => {
  const { activity, mode } = classify({ ...PLAIN, title, ...beside });
  return `${activity}/${mode}`;
};

describe('customs of other schools', () => {
  it.each<[string, Partial<ClassifyInput>, string]>([
    // Another teacher's lesson beside another one.
    ['STEAM', { prev: 'Gym' }, 'special/special'],
    ['STEM', { next: 'Music' }, 'special/special'],
    ['STEM', {}, 'science/mixed'],
    ['STEM Challenge', { next: 'Music' }, 'science/work'],
    // A break between lessons of a British day is playtime; of an hour it is lunch.
    ['Break', { prev: 'Maths', start: 630, end: 645 }, 'recess/routine'],
    ['Break', { next: 'English', start: 630, end: 645 }, 'recess/routine'],
    ['Break', { start: 630, end: 645 }, 'snack/routine'],
    ['Health Break', { start: 700, end: 760 }, 'lunch/routine'],
    ['Health Break', { start: 600, end: 620 }, 'snack/routine'],
    // Breakfast after a lesson is a snack, at the door part of arriving.
    ['Breakfast', { start: 545, end: 560 }, 'snack/routine'],
    ['Breakfast', { start: 515, end: 530 }, 'snack/routine'],
    ['Breakfast', { start: 515, end: 530, prev: 'Handwashing' }, 'arrival/routine'],
    ['Breakfast', { start: 470, end: 490, prev: null }, 'arrival/routine'],
    // They play while the others come.
    ['Drop-off and Free Choice', { start: 450, end: 480, prev: null }, 'arrival/routine'],
    ['Free Choice', { start: 450, end: 480, prev: null }, 'centers/work'],
    // English where the school speaks Spanish.
    ['English', { prev: 'Recreo' }, 'language/special'],
    ['English', { next: 'Matemáticas' }, 'language/special'],
    ['English', {}, 'reading/mixed'],
    ['Inglés', { next: 'Ciencias' }, 'language/special'],
    ['Español', { next: 'Ciencias' }, 'reading/mixed'],
    ['Español', {}, 'language/special'],
    ['Math Wrap-Up', {}, 'math/mixed'],
    ['Wrap-Up', { next: null, start: 880, end: 890 }, 'dismissal/routine'],
    ['Read Aloud/Pack Up', { next: null, start: 870, end: 900 }, 'read-aloud/whole-group'],
    ['Read Aloud/Pack Up', { next: null, start: 885, end: 900 }, 'dismissal/routine'],
    ['Creative Arts', { grade: 'PK' }, 'art/work'],
    ['Morning Prayer', { prev: null, start: 480, end: 490 }, 'meeting/whole-group'],
    ['Lesson 2', {}, 'other/mixed'],
    ['PPA', {}, 'prep/blocked'],
    // A group by its length.
    ['Group', { start: 600, end: 620, grade: 'PK' }, 'meeting/whole-group'],
    ['Morning Group', { start: 500, end: 520 }, 'meeting/whole-group'],
    ['PM Group', { start: 720, end: 860 }, 'other/mixed'],
    ['Reading Group', { start: 600, end: 620 }, 'reading/work'],
    ['Class Change', { start: 600, end: 605 }, 'other/routine'],
    ['Class Change', { start: 600, end: 650 }, 'other/mixed'],
    ['Transition to Lunch', { start: 700, end: 705 }, 'lunch/routine'],
    ['Wash Hands for Lunch', { start: 700, end: 705 }, 'snack/routine'],
    ['Wash Hands for Lunch', { start: 700, end: 725 }, 'lunch/routine'],
    ['After recess, Story', {}, 'read-aloud/whole-group'],
    ['After School Program', { next: null, start: 900 }, 'dismissal/routine'],
  ])('%s %o is %s', (title, beside, expected) => {
    expect(says(title, beside)).toBe(expected);
  });

  it.each<[string, Partial<ClassifyInput>, string]>([
    ['Attendance – Spanish and English', { start: 480, end: 490 }, 'arrival/routine'],
    ['Toothbrushing/Handwashing (Health)', { start: 600, end: 640 }, 'snack/routine'],
    ['Handwashing (Recess)', {}, 'recess/routine'],
    ['Potty, Songs, and Nap', { start: 760, end: 840 }, 'rest/routine'],
    ['Baking; Cooking; Snack', { start: 600, end: 615 }, 'snack/routine'],
    ['Cooking; Snack', { start: 600, end: 640 }, 'centers/work'],
    ['Writing; packing up', { start: 840, end: 890, next: null }, 'writing/work'],
    ['Math; packing up', { start: 870, end: 885, next: null }, 'dismissal/routine'],
    ['Morning Jobs/Morning Meeting', { start: 480, end: 505 }, 'meeting/whole-group'],
    ['Greeting, morning jobs, free play', { start: 480, end: 500, prev: null }, 'arrival/routine'],
    ['Soft Start & Morning Work', { start: 480, end: 500, prev: null }, 'arrival/work'],
    ['Winter Recess - Schools Closed', {}, 'non-instruction/blocked'],
    ['Staff Outing – No School', {}, 'non-instruction/blocked'],
    ['Math: Dreambox', {}, 'math/work'],
    ['Word Study: Fundations', {}, 'word-study/whole-group'],
    ['Math: Lesson', {}, 'math/whole-group'],
    ['Whole Group Lesson', { prev: 'Recess', next: 'Math: Centers' }, 'math/whole-group'],
    ['Reading/Math Centers', {}, 'reading/work'],
    ['Math/Science/Literacy Stations', {}, 'centers/work'],
    ['Math/Science/Reading', {}, 'math/mixed'],
    ['Adapted PE. They throw and catch at stations.', {}, 'pe/special'],
    ['Special Class Student Choice', {}, 'special/special'],
    ['Students practice kindness', {}, 'sel/whole-group'],
  ])('%s %o joins to %s', (title, beside, expected) => {
    expect(says(title, beside)).toBe(expected);
  });

  it.each([
    ['Register', 'arrival/routine'],
    ['Golden Time', 'centers/work'],
    ['Collective Worship', 'assembly/blocked'],
    ['SPaG', 'word-study/mixed'],
    ['ERIC', 'reading/work'],
    ['TT Rockstars', 'math/work'],
    ['Home Time', 'dismissal/routine'],
    ['Te Reo', 'language/special'],
    ['Hindi', 'language/mixed'],
    ['EVS', 'science/mixed'],
    ['MAPEH', 'special/special'],
    ['Araling Panlipunan', 'social-studies/mixed'],
    ['Lonche', 'lunch/routine'],
    ['Recreo', 'recess/routine'],
    ['Ceremonia', 'assembly/blocked'],
    ['Encuentro de grupo', 'meeting/whole-group'],
    ['Work Boxes', 'centers/work'],
    ['Table Tops', 'centers/work'],
    ['Tasks', 'centers/work'],
    ['Toileting', 'snack/routine'],
    ['Bucket Time', 'meeting/whole-group'],
    ['Sensory Circuits', 'pe/whole-group'],
    ['Free Flow', 'centers/work'],
  ])('%s alone is %s', (title, expected) => {
    expect(says(title)).toBe(expected);
  });
});
