import { describe, expect, it } from 'vitest';
import { readEvents, said } from '../../tests/support/made/feeds';

const at = (day: string, from: string, to: string, sequence = 0, more = '') =>
  `UID:m\nSEQUENCE:${sequence}\nSUMMARY:Math\nDTSTART:202609${day}T${from}00\nDTEND:202609${day}T${to}00\n${more}`;
const days = (...events: string[]) =>
  said(readEvents(...events)).map((line) => line.replace('2026-09-', '').replace(' Math', ''));

describe('single events of one UID', () => {
  it.each([
    [
      'one edited on a later day',
      [at('14', '0910', '1000'), at('15', '0940', '1020', 1)],
      ['14 09:10–10:00', '15 09:40–10:20'],
    ],
    [
      'two lessons a day, one edited',
      [at('14', '0910', '1000'), at('14', '1300', '1340', 2), at('15', '0910', '1000')],
      ['14 09:10–10:00', '14 13:00–13:40', '15 09:10–10:00'],
    ],
    [
      'the old beside the new',
      [at('14', '0910', '1000'), at('14', '0940', '1020', 1), at('15', '0910', '1000')],
      ['14 09:40–10:20', '15 09:10–10:00'],
    ],
    ['two versions of one event', [at('14', '0910', '1000'), at('14', '1300', '1340', 1)], ['14 13:00–13:40']],
    [
      'one called off',
      [at('14', '0910', '1000'), at('15', '0910', '1000', 3, 'STATUS:CANCELLED')],
      ['14 09:10–10:00', '15 09:10–10:00 (off)'],
    ],
    [
      'called off beside itself',
      [at('14', '0910', '1000'), at('14', '0910', '1000', 0, 'STATUS:CANCELLED')],
      ['14 09:10–10:00 (off)'],
    ],
    ['twice the same', [at('14', '0910', '1000'), at('14', '0910', '1000')], ['14 09:10–10:00']],
  ])('%s', (_, events, expected) => expect(days(...events)).toEqual(expected));
});

describe('beside a series of the same UID', () => {
  const weekly = (sequence: number, more = '') =>
    at('07', '0910', '1000', sequence, `RRULE:FREQ=WEEKLY;COUNT=3\n${more}`);
  const change = (sequence: number, replaces: string, more = '') =>
    at('15', '1300', '1350', sequence, `RECURRENCE-ID:202609${replaces}00\n${more}`);
  const rest = ['07 09:10–10:00', '21 09:10–10:00'];

  it.each([
    [
      'a day edited by itself stands in its place',
      [weekly(0), at('14', '1300', '1350', 1)],
      ['14 13:00–13:50', ...rest],
    ],
    [
      'an older telling of its first day is gone',
      [at('07', '0910', '1000', 0), weekly(1)],
      ['14 09:10–10:00', ...rest],
    ],
    [
      'a change its series has taken out is stale',
      [weekly(1), change(1, '14T0910'), weekly(2, 'EXDATE:20260914T091000')],
      rest,
    ],
    ['a change of another hour is stale', [change(1, '14T0830'), weekly(2)], ['14 09:10–10:00', ...rest]],
    ['a change of an hour it has is none', [change(1, '14T0910'), weekly(2)], ['15 13:00–13:50', ...rest]],
    [
      'as new as its series it stands, taken out or not',
      [change(2, '14T0910'), weekly(2, 'EXDATE:20260914T091000')],
      ['15 13:00–13:50', ...rest],
    ],
    [
      'called off for a day, in the title of the series',
      [weekly(0), 'UID:m\nSTATUS:CANCELLED\nRECURRENCE-ID:20260914T091000\nDTSTART:20260914T091000'],
      ['14 09:10– (off)', ...rest],
    ],
    [
      'called off as a whole',
      [weekly(0), weekly(1, 'STATUS:CANCELLED')],
      ['07 09:10–10:00 (off)', '14 09:10–10:00 (off)', '21 09:10–10:00 (off)'],
    ],
  ])('%s', (_, events, expected) => expect(days(...events)).toEqual(expected.toSorted()));
});

describe('until a time of UTC, of days', () => {
  it.each([
    ['20260923T000000Z', 3],
    ['20260924T045959Z', 3],
    ['20260923T045959Z', 2],
    ['20260923', 3],
  ])('%s', (until, count) =>
    expect(
      readEvents(`SUMMARY:Early Release\nDTSTART;VALUE=DATE:20260909\nRRULE:FREQ=WEEKLY;UNTIL=${until}`).blocks,
    ).toHaveLength(count),
  );
});

describe('a description broken over lines', () => {
  const broken = (lines: string) =>
    `SUMMARY:Math\nDESCRIPTION:Family day\n${lines}\nDTSTART:20260914T091000\nDTEND:20260914T100000`;
  it.each([
    'START: 8:30 in the gym\nEND: 9:45 in the library',
    'BEGIN: stations at 10:40',
    'WHO: parents\nWHAT: a fair\nNOTE;: none',
    'DTSTART: see the board\nDTEND: later',
    'END: of the unit\nBEGIN:with a song',
    'SUMMARY: what we did',
    'RRULE: be kind',
    'STATUS:we are doing great',
    'LOCATION: by the swings\nSUMMARY: a fun week',
  ])('%j', (lines) => {
    const feed = readEvents(broken(lines));
    expect([said(feed), feed.problems]).toEqual([['2026-09-14 09:10–10:00 Math'], []]);
  });

  it('alarms are no description', () =>
    expect(
      readEvents('SUMMARY:Math\nDTSTART:20260914\nDESCRIPTION:a\nBEGIN:VALARM\nDESCRIPTION:b\nEND:VALARM').blocks[0],
    ).toMatchObject({ title: 'Math', note: 'a' }));
});
