import { describe, expect, it } from 'vitest';
import { feedOf, readEvents, said, YEAR } from '../../../tests/support/made/feeds';
import { readFeed } from '../read-feed';

describe('series', () => {
  const weekly =
    'UID:s\nSUMMARY:Math\nDTSTART;TZID=America/Chicago:20261026T092000\nDURATION:PT50M\nRRULE:FREQ=WEEKLY;COUNT=3';
  it('keeps its clock over the change of summer time', () =>
    expect(said(readEvents(weekly))).toEqual([
      '2026-10-26 09:20–10:10 Math',
      '2026-11-02 09:20–10:10 Math',
      '2026-11-09 09:20–10:10 Math',
    ]));

  it.each([
    ['the time itself', 'EXDATE;TZID=America/Chicago:20261102T092000'],
    ['the same instant in UTC', 'EXDATE:20261102T152000Z'],
    ['the day', 'EXDATE;VALUE=DATE:20261102'],
    ['on the clock', 'EXDATE:20261102T092000'],
  ])('without one: %s', (_, line) => {
    const feed = readEvents(`${weekly}\n${line}`);
    expect(said(feed)).toEqual(['2026-10-26 09:20–10:10 Math', '2026-11-09 09:20–10:10 Math']);
    expect(feed.problems).toEqual([]);
  });

  it('one moved, told before the series, an older word on it after', () => {
    const change = (sequence: number, day: string) =>
      `UID:s\nSEQUENCE:${sequence}\nSUMMARY:Math moved\nRECURRENCE-ID;TZID=America/Chicago:20261102T092000\nDTSTART;VALUE=DATE:${day}`;
    expect(said(readEvents(change(2, '20261104'), weekly, change(1, '20261105')))).toEqual([
      '2026-10-26 09:20–10:10 Math',
      '2026-11-04 all day Math moved',
      '2026-11-09 09:20–10:10 Math',
    ]);
  });

  it('this and all following', () => {
    const change =
      'UID:s\nSUMMARY:Math later\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261102T152000Z\nDTSTART;TZID=America/Chicago:20261103T100000\nDTEND;TZID=America/Chicago:20261103T103000';
    expect(said(readEvents(weekly, change))).toEqual([
      '2026-10-26 09:20–10:10 Math',
      '2026-11-03 10:00–10:30 Math later',
      '2026-11-10 10:00–10:30 Math later',
    ]);
  });

  it('a change of a series that is not there stands alone', () =>
    expect(said(readEvents('UID:x\nSUMMARY:Moved\nRECURRENCE-ID:20261102T152000Z\nDTSTART:20261103T152000Z'))).toEqual([
      '2026-11-03 09:20– Moved',
    ]));

  it.each([
    ['more days', 'RDATE:20260916T092000,20260918T092000', ['14', '16', '18']],
    ['periods', 'RDATE;VALUE=PERIOD:20260916T092000/PT1H', ['14', '16']],
    ['until a date', 'RRULE:FREQ=DAILY;UNTIL=20260916', ['14', '15', '16']],
    ['until a time in UTC', 'RRULE:FREQ=DAILY;UNTIL=20260916T142000Z', ['14', '15', '16']],
    ['blanks and small letters', 'RRULE:freq=weekly;byday=mo, we;count=3', ['14', '16', '21']],
    ['midnight of UTC', 'RRULE:FREQ=DAILY;UNTIL=20260916T235959Z', ['14', '15', '16']],
    ['two rules', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2\nRRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=1', ['14', '16', '21']],
    ['dates with a Z', 'RDATE;VALUE=DATE:20260916Z,20260918Z', ['14', '16', '18']],
    ['less a rule', 'RRULE:FREQ=DAILY;COUNT=4\nEXRULE:FREQ=DAILY;INTERVAL=2', ['15', '17']],
  ])('%s', (_, lines, days) =>
    expect(
      readEvents(`SUMMARY:Math\nDTSTART;TZID=America/Chicago:20260914T092000\n${lines}`).blocks.map(({ date }) =>
        date!.slice(-2),
      ),
    ).toEqual(days),
  );

  it('without end is bounded by the dates asked for, and long past walks nothing', () => {
    const feed = readFeed(feedOf('SUMMARY:Math\nDTSTART:19700101T092000\nRRULE:FREQ=DAILY'), {
      ...YEAR,
      from: '2026-09-14',
      to: '2026-09-18',
    });
    expect(feed.blocks.map(({ date }) => date)).toEqual([
      '2026-09-14',
      '2026-09-15',
      '2026-09-16',
      '2026-09-17',
      '2026-09-18',
    ]);
  });

  it('a long one that began before is there', () => {
    const options = { ...YEAR, from: '2026-12-30', to: '2026-12-31' };
    expect(said(readFeed(feedOf('SUMMARY:Winter Break\nDTSTART:20261221\nDTEND:20270102'), options))).toHaveLength(1);
    expect(said(readFeed(feedOf('SUMMARY:Fall Break\nDTSTART:20261221\nDTEND:20261230'), options))).toEqual([]);
  });
});
