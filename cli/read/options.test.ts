import { describe, expect, it } from 'vitest';
import { BadOption } from './option-values';
import { readOptions } from './options';

describe('options', () => {
  it('takes files and everything else as usual', () =>
    expect(readOptions(['a.html', 'b.html', '--zone', 'UTC', '--now', '2026-09-14T09:20'])).toEqual({
      files: ['a.html', 'b.html'],
      url: null,
      now: Date.UTC(2026, 8, 14, 9, 20),
      zone: 'UTC',
      grade: null,
      goals: [],
      from: '2026-09-14',
      to: '2026-09-27',
      explain: false,
    }));

  it('may be asked for reasons', () => expect(readOptions(['a', '--explain']).explain).toBe(true));

  it.each([
    [
      ['--from', '2026-08-01', '--to', '2027-07-01'],
      ['2026-08-01', '2027-07-01'],
    ],
    [
      ['--from', '2026-08-01'],
      ['2026-08-01', '2026-08-14'],
    ],
    [
      ['--now', '2026-09-14T23:30Z', '--zone', 'Asia/Tokyo'],
      ['2026-09-15', '2026-09-28'],
    ],
  ])('%j is from %j', (args, range) => {
    const { from, to } = readOptions(['a', ...args]);
    expect([from, to]).toEqual(range);
  });

  it.each([
    ['fine-motor,self-care', ['fine-motor', 'self-care']],
    ['Fine motor, sensory and attention', ['fine-motor', 'attention']],
    ['Sensory & attention', ['attention']],
    ['organization', ['organisation']],
    ['written output,note taking', ['written-output', 'note-taking']],
    ['', []],
  ])('--goals %s', (text, goals) => expect(readOptions(['a', '--goals', text]).goals).toEqual(goals));

  it.each([
    ['2026-09-14T09:20:00Z', 'America/Chicago', '2026-09-14T09:20:00.000Z'],
    ['2026-09-14T09:20', 'America/Chicago', '2026-09-14T14:20:00.000Z'],
    ['2026-12-14T09:20', 'America/Chicago', '2026-12-14T15:20:00.000Z'],
    ['2026-09-14T09:20-07:00', 'UTC', '2026-09-14T16:20:00.000Z'],
    ['2026-09-14', 'Asia/Tokyo', '2026-09-13T15:00:00.000Z'],
  ])('--now %s in %s', (now, zone, instant) =>
    expect(new Date(readOptions(['a', '--now', now, '--zone', zone]).now).toISOString()).toBe(instant),
  );

  it.each([
    ['2', '2'],
    ['TK', 'PK'],
    ['Grade 4', '4'],
  ])('--grade %s', (text, grade) => expect(readOptions(['a', '--grade', text]).grade).toBe(grade));

  it.each([
    [[], 'No file was named'],
    [['a', '--goals', 'juggling'], '--goals does not know "juggling"'],
    [['a', '--grade', 'purple'], '--grade does not know "purple"'],
    [['a', '--zone', 'Mars/Base'], '--zone does not know "Mars/Base"'],
    [['a', '--now', 'soon'], '--now needs a time'],
    [['a', '--now', '2026-13-40T99:99'], '--now needs a time'],
    [['a', '--now', '2026-02-30'], '--now needs a time'],
    [['a', '--from', '2026-02-30'], '--from needs a day'],
    [['a', '--from', '2026-09-14', '--to', '2026-09-13'], '--to 2026-09-13 is before'],
    [['a', '--url', 'nowhere'], '--url needs a whole address'],
    [['a', '--colour', 'red'], "Unknown option '--colour'"],
    [['a', '--grade'], "'--grade <value>' argument missing"],
  ])('%j: %s', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(BadOption);
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
