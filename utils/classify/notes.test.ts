import { describe, expect, it } from 'vitest';
import { classified, kind, reasons, type Beside } from '../../tests/support/made/classified';

describe('what a note says', () => {
  it.each<[string, string, string, Beside?]>([
    // A strand under an umbrella names it; several, or the whole, do not.
    ['Language Arts', 'phonics', 'word-study/whole-group likely'],
    ['Language Arts', 'spelling, grammar', 'word-study/mixed likely'],
    ['Language Arts', 'reading and phonics', 'reading/mixed likely'],
    ['English', 'grammar test', 'assessment/blocked likely'],
    ['English', 'vocab and spelling test', 'assessment/blocked likely'],
    ['Spelling', 'weekly spelling test', 'assessment/blocked likely'],
    ['Math', 'Unit 3 quiz', 'assessment/blocked likely'],
    ['Math', 'test corrections', 'math/mixed likely'],
    ['Math', 'review for test', 'math/mixed likely'],
    ['Spelling', 'practice test', 'word-study/work likely'],
    ['Science', 'lab, quiz on Friday', 'science/work likely'],
    ['Reading', 'silent reading and quiz', 'reading/work likely'],
    ['Lunch', 'test', 'lunch/routine certain'],
    ['English', 'library', 'reading/mixed likely'],
    ['English', 'reading', 'reading/mixed certain'],
    ['Block 2', 'math', 'math/mixed likely'],
    ['Block 2', 'math small groups', 'math/work likely'],
    ['Block 2', 'math, reading', 'other/mixed unknown'],
    ['Block 2', 'homeroom', 'other/mixed unknown'],
    ['Block 2', 'Bus call at 11:55', 'other/mixed unknown'],
    ['Block 2', 'silent reading; dismissal at 2:50', 'reading/work likely'],
    ['Block 2', 'zork', 'other/mixed unknown'],
    ['Block 2', 'specials', 'special/special likely'],
    ['Block 2', 'art, music', 'special/special likely'],
    ['Block 2', 'small groups', 'other/work unknown'],
    ['Block 2', 'lunch', 'lunch/routine likely', { minutes: 60 }],
    ['Block 2', 'lunch', 'other/mixed unknown', { minutes: 61 }],
    ['Rotation', 'art, PE', 'special/special likely'],
    ['Stations', 'specials', 'special/special likely'],
    ['Enrichment', 'art, music, PE', 'special/special likely'],
    ['Enrichment', 'math', 'intervention/work likely'],
    ['Small Groups', 'math', 'centers/work likely'],
    ['Homeroom', 'morning meeting', 'meeting/whole-group likely'],
    ['Homeroom', 'attendance', 'homeroom/routine likely'],
    ['Homeroom', 'math', 'homeroom/routine likely'],
    ['Line Up', 'recess', 'recess/routine likely'],
    ['Line Up', 'small groups', 'other/routine likely'],
    ['Zork', 'small groups', 'centers/work likely'],
    ['Zork', 'zork', 'other/mixed unknown'],
    ['Lunch', 'recess', 'lunch/routine certain'],
    ['Art', 'small groups', 'art/special certain'],
    // How they work, where the title leaves it open.
    ['ELA', 'mini lesson, independent practice, conferring', 'reading/workshop likely'],
    ['ELA', 'independent practice, conferring, discussion', 'reading/mixed likely'],
    ['Science', 'Lab', 'science/work likely'],
    ['Science', 'Lab on Thurs', 'science/mixed likely'],
    ['Math', 'small groups every Monday', 'math/mixed likely'],
    ['Math', 'math centers', 'math/work likely'],
    ['Math', 'discussion', 'math/whole-group likely'],
    ['Math', 'lecture, practice', 'math/workshop likely'],
    ['Math', 'math workshop', 'math/workshop likely'],
    ['Math', 'warm up', 'math/mixed likely'],
    ['Math', 'bell work', 'math/mixed likely'],
    ['Math', 'art', 'math/mixed likely'],
    ['ELA', 'whole group, small groups', 'reading/workshop likely'],
    ['ELA', 'mini lesson, stations, share', 'reading/workshop likely'],
    ['Reading', 'guided reading', 'reading/work certain'],
    ['Reading', 'shared reading', 'reading/whole-group certain'],
    ['Reading', 'shared reading, guided reading', 'reading/mixed certain'],
    ['Reading', 'guided reading, read aloud', 'reading/work likely'],
    ['Science', 'whole group, lab', 'science/workshop likely'],
    ['Science', 'experiment', 'science/work certain'],
    ['Writing Workshop', 'small groups', 'writing/workshop likely'],
    ['Math: small groups', 'whole group', 'math/work likely'],
    ['Math/Science', 'small groups', 'math/mixed likely'],
    // Play outside is recess.
    ['Play Time', 'outdoor play', 'recess/routine likely'],
    ['Exploration', 'playground', 'recess/routine likely'],
    ['Centers', 'playground', 'centers/work certain'],
    // An hour in a word only this school knows.
    ['Koala Time', 'intervention', 'intervention/work likely'],
    ['Koala Time', 'reading groups', 'reading/work likely'],
    ['Koala Time', 'lunch', 'lunch/routine likely'],
  ])('%s, "%s": %s', (title, note, expected, beside = {}) => expect(kind(title, { ...beside, note })).toBe(expected));

  it.each([
    ['Math', 'math centers', ['title Math', 'note centers']],
    ['Language Arts', 'phonics', ['note phonics']],
    ['Math', 'lecture, practice', ['title Math', 'note practice']],
    ['Reading', 'guided reading', ['title Reading', 'note guided reading']],
    ['Play Time', 'outdoor play', ['title Play', 'length 30']],
    ['Math', 'warm up', ['title Math']],
  ])('%s, "%s" because of %j', (title, note, expected) => expect(reasons(title, { note })).toEqual(expected));
});

describe('an hour in a word only this school knows', () => {
  it.each<[Beside, string]>([
    [{}, 'intervention'],
    [{ minutes: null }, 'intervention'],
    [{ minutes: 15 }, 'intervention'],
    [{ minutes: 14 }, 'other'],
    [{ minutes: 60 }, 'intervention'],
    [{ minutes: 61 }, 'other'],
    [{ minutes: 29, prev: null }, 'other'],
    [{ minutes: 30, prev: null }, 'intervention'],
    [{ minutes: 29, prev: null, next: null }, 'intervention'],
  ])('%j may be %s, and is asked about', (beside, expected) => {
    const { activity, sureness } = classified('Koala Time', beside);
    expect([activity, sureness]).toEqual([expected, 'unknown']);
  });
});
