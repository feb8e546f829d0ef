import { describe, expect, it } from 'vitest';
import { classify } from './classify';

const sure = (title: string, note: string | null = null) =>
  classify({ title, note, start: 600, end: 630, grade: '2', prev: 'Math', next: 'Lunch' }).sureness;

describe('how sure', () => {
  it.each([
    ['Writers Workshop'],
    ['Math'],
    ['Math Centers'],
    ['Centers'],
    ['Lunch'],
    ['Lunch/Recess'],
    ['Specials'],
    ['P.E.'],
    ['ELA'],
    ['Second Step'],
    ['Math with Mrs. Walker'],
    ['2nd Grade Writing'],
    ['Intervention'],
    ['Stations'],
    ['Second Step Groups'],
    ['Language Arts'],
    ['Academic Centers'],
    ['Lunch & Recess'],
    ['Recess/Lunch'],
    ['Morning Meeting: Share'],
    ['Read Aloud/Story Time'],
    ['Morning Work/Bell Ringer'],
    ['Arrival/Unpack'],
    ['Spelling/Grammar'],
    ['Block Math'],
  ])('%s is certain', (title) => expect(sure(title)).toBe('certain'));

  it.each([
    ['Zebra Writing Quest'],
    ['Specails'],
    ['Science/Social Studies'],
    ['Snack/Recess'],
    ['Flex Time'],
    ['Writing (small group)'],
    ['Activities'],
    ['Line Up'],
    ['Math Warm Up'],
    ['Grammar Warm-up'],
    ['Math IXL'],
    ['Math - iReady'],
    ['Math Art'],
    ['Lunch & Clean Up'],
    ['Lunch/Snack'],
    ['Lunch/Math'],
    ['Grammar & Daily Paragraph Editing'],
    ['Math/Math Facts'],
    ['Reading/Guided Reading'],
    ['Arrival/Morning Work'],
    ['Math Zork'],
    ['Zork Math'],
    ['Math (Room 14)'],
    ['Math RTI'],
    ['Recess Centers'],
    ['Homeroom Math'],
    ['Small Groups'],
    ['Games'],
    ['Humanities'],
  ])('%s is likely', (title) => expect(sure(title)).toBe('likely'));

  it.each([
    ['Zork Time'],
    ['Religion'],
    ['Koala Time'],
    ['SOAR Block'],
    ['3rd Period'],
    ['Group B'],
    ['Mrs. Walker'],
    [''],
  ])('%s is unknown', (title) => expect(sure(title)).toBe('unknown'));

  it('is only likely when the note decides', () => {
    expect(sure('Koala Time', 'intervention groups')).toBe('likely');
    expect(sure('Math', 'small groups')).toBe('likely');
    expect(sure('Phonics', 'centers')).toBe('likely');
    expect(sure('Handwriting', 'science')).toBe('likely');
  });

  it.each([
    ['Phonics', 'spelling'],
    ['Math', 'zork'],
    ['Lunch', 'centers'],
    ['Recess', 'math'],
  ])('%s stays certain with "%s" under it', (title, note) => {
    expect(sure(title, note)).toBe('certain');
  });
});

describe('why', () => {
  const why = (title: string, note: string | null = null) =>
    classify({ title, note, start: 600, end: 630, grade: '2', prev: 'Math', next: 'Lunch' }).because;

  it.each([
    ['Writers Workshop', null, [['because_title', 'Writers Workshop']]],
    ['Small Group Math', null, [['because_title', 'Small Group Math']]],
    [
      'Math: small groups',
      null,
      [
        ['because_title', 'Math'],
        ['because_title', 'small groups'],
      ],
    ],
    [
      'Math',
      'small groups',
      [
        ['because_title', 'Math'],
        ['because_note', 'small groups'],
      ],
    ],
    ['Zork', 'guided reading', [['because_note', 'guided reading']]],
    ['Zork', null, [['because_nothing']]],
  ])('%s (%s)', (title, note, expected) =>
    expect(why(title, note).map(({ key, args }) => [key, ...args])).toEqual(expected),
  );

  it('quotes a hostile title as it stands', () => expect(why('<img onerror=x> Math')[0]?.args).toEqual(['Math']));
});
