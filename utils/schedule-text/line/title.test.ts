import { describe, expect, it } from 'vitest';
import { titleColumns, titleOf } from './title';

describe('title and note', () => {
  it.each([
    ['Morning Meeting: greeting, sharing', 'Morning Meeting', 'greeting, sharing'],
    ['Writing: whole group', 'Writing', 'whole group'],
    ['Math (centers)', 'Math', 'centers'],
    ['Homeroom - unpack and gather items', 'Homeroom', 'unpack and gather items'],
    ['Group Time—sharing, music', 'Group Time', 'sharing, music'],
    ['Writers Workshop- Independent writing & conferencing', 'Writers Workshop', 'Independent writing & conferencing'],
    ['Gathering time. set tables, songs', 'Gathering time', 'set tables, songs'],
    ['Readers Workshop (Close Read): story elements, plot', 'Readers Workshop (Close Read)', 'story elements, plot'],
    ['Stations (3) 20-min rotations, small groups', 'Stations (3)', '20-min rotations, small groups'],
    ['WIN Time (What I Need) (literacy stations)', 'WIN Time (What I Need)', 'literacy stations'],
    ['Theme - Library Class (every Wednesday)', 'Theme', 'Library Class (every Wednesday)'],
    ['Circle Time. We sing and do the calendar', 'Circle Time', 'We sing and do the calendar'],
    // These are names.
    ['Lang. Arts and more', 'Lang. Arts and more', null],
    ['Live: Morning Meeting (Zoom)', 'Live: Morning Meeting', 'Zoom'],
    ['Dismissal – Grades 1, 2, & 3', 'Dismissal – Grades 1, 2, & 3', null],
    ['Language Arts (Reading)', 'Language Arts (Reading)', null],
    ['Word Study (Phonics & Spelling)', 'Word Study (Phonics & Spelling)', null],
    ['VoWac (Reading)', 'VoWac', 'Reading'],
    ['Core I or Core II (History)', 'Core I or Core II', 'History'],
    ['Block 2: Math', 'Block 2: Math', null],
    ["Language Arts - Reader's Workshop", "Language Arts - Reader's Workshop", null],
    ['Specials: PE, Art, Music', 'Specials: PE, Art, Music', null],
    ['Recess: Indoor/Outdoor', 'Recess: Indoor/Outdoor', null],
    ['Intervention- Math with 2 students', 'Intervention- Math with 2 students', null],
    ['Bell - enter the building', 'Bell - enter the building', null],
    ['Clean up, snack (optional)', 'Clean up, snack (optional)', null],
    ['Latin (Day 1) or Science (Day 2)', 'Latin (Day 1) or Science (Day 2)', null],
    ['K and non-nappers: quiet time, then work', 'K and non-nappers: quiet time, then work', null],
  ])('%s', (words, title, note) => expect(titleOf(words)).toEqual({ title, note }));

  it.each([
    [' | Math | number of the day | ', ['Math', 'number of the day']],
    ['Recess       running, trikes', ['Recess', 'running, trikes']],
    ['Math\tMath\tArt', ['Math', 'Art']],
    ['Math  centers', ['Math centers']],
  ])('columns of %s', (words, columns) => expect(titleColumns(words)).toEqual(columns));
});
