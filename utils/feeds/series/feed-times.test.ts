import { describe, expect, it } from 'vitest';
import { feedOf, readEvents, said, YEAR } from '../../../tests/support/made/feeds';
import { readFeed } from '../read-feed';

describe('times', () => {
  it.each([
    ['UTC', 'DTSTART:20260914T142000Z\nDTEND:20260914T151000Z', '2026-09-14 09:20–10:10 Math'],
    ['UTC in winter', 'DTSTART:20261214T152000Z\nDTEND:20261214T161000Z', '2026-12-14 09:20–10:10 Math'],
    ['floating', 'DTSTART:20260914T092000\nDTEND:20260914T101000', '2026-09-14 09:20–10:10 Math'],
    ['another zone', 'DTSTART;TZID=America/New_York:20260914T102000\nDURATION:PT50M', '2026-09-14 09:20–10:10 Math'],
    ['over midnight', 'DTSTART:20260914T230000\nDTEND:20260915T010000', '2026-09-14 23:00–01:00 Math'],
    ['no end', 'DTSTART:20260914T092000', '2026-09-14 09:20– Math'],
    ['no length', 'DTSTART:20260914T123000\nDTEND:20260914T123000', '2026-09-14 12:30–12:30 Math'],
    ['a date', 'DTSTART;VALUE=DATE:20260914', '2026-09-14 all day Math'],
    ['a date said twice', 'DTSTART;VALUE=DATE;VALUE=DATE:20260914', '2026-09-14 all day Math'],
    ['a date with a time that is none', 'DTSTART;VALUE=DATE:20260914T120000', '2026-09-14 all day Math'],
    ['a date unsaid', 'DTSTART:20260914\nDTEND:20260917', '2026-09-14 all day ×3 Math'],
    ['a date that ends when it starts', 'DTSTART:20260914\nDTEND:20260914', '2026-09-14 all day Math'],
    ['a date of days', 'DTSTART:20260914\nDURATION:P2D', '2026-09-14 all day ×2 Math'],
    ['midnight to eleven', 'DTSTART:20260914T000000\nDTEND:20260914T230000', '2026-09-14 all day Math'],
    ['midnight to a minute before', 'DTSTART:20260914T000000\nDTEND:20260915T235900', '2026-09-14 all day ×2 Math'],
    [
      'midnight to midnight',
      'DTSTART;TZID=America/Denver:20260914T000000\nDTEND;TZID=America/Denver:20260915T000000',
      '2026-09-14 all day Math',
    ],
    ['our midnight in UTC, no length', 'DTSTART:20260914T050000Z\nDTEND:20260914T050000Z', '2026-09-14 all day Math'],
    ['a date written in UTC', 'DTSTART:20260914T000000Z\nDTEND:20260915T000000Z', '2026-09-14 all day Math'],
    ['dashes and colons', 'DTSTART:2026-09-14T09:20:00\nDTEND:2026-09-14T10:10:00', '2026-09-14 09:20–10:10 Math'],
    ['seconds', 'DTSTART:20260914T092000\nDTEND:20260914T100959', '2026-09-14 09:20–10:10 Math'],
    ['no seconds', 'DTSTART:20260914T0920\nDTEND:20260914T1010', '2026-09-14 09:20–10:10 Math'],
    ['too many semicolons', 'DTSTART;;VALUE=DATE-TIME:20260914T092000', '2026-09-14 09:20– Math'],
    ['a skipped hour', 'DTSTART;TZID=America/Chicago:20270314T023000', '2027-03-14 03:30– Math'],
    [
      'an hour that comes twice',
      'DTSTART;TZID=America/New_York:20261101T013000\nDURATION:PT30M',
      '2026-11-01 00:30–01:00 Math',
    ],
    ['ends before it starts', 'DTSTART:20260914T092000\nDTEND:20260914T081000', '2026-09-14 09:20– Math'],
    ['a to-do by its course', 'UID:event-assignment-7\nDTSTART;VALUE=DATE:20260914', '2026-09-14 all day Math (task)'],
    ['called off', 'STATUS:CANCELLED\nDTSTART:20260914T092000', '2026-09-14 09:20– Math (off)'],
    ['a date with a Z', 'DTSTART:20260914Z', '2026-09-14 all day Math'],
  ])('%s', (_, lines, expected) =>
    expect(said(readEvents(`${lines.includes('SUMMARY') ? '' : 'SUMMARY:Math\n'}${lines}`))).toEqual([expected]),
  );
});

describe('zones', () => {
  it.each([
    ['Eastern Standard Time'],
    ['"Eastern Standard Time"'],
    ['Eastern Daylight Time'],
    ['US/Eastern'],
    ['EST'],
    ['EST5EDT'],
    ['/mozilla.org/20050126_1/America/New_York'],
    ['(UTC-05:00) Eastern Time (US & Canada)'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"'],
    ['(UTC-05:00) Eastern Time (US and Canada)'],
    ['UTC-04:00'],
    ['GMT-0400'],
  ])('%s', (tzid) => {
    const feed = readEvents(`SUMMARY:Math\nDTSTART;TZID=${tzid}:20260914T102000`);
    expect(said(feed)).toEqual(['2026-09-14 09:20– Math']);
    expect(feed.problems).toEqual([]);
  });

  it.each([
    ['(UTC+07:00) Bangkok, Hanoi, Jakarta', '2026-09-13 22:20– Math'],
    ['"W. Europe Standard Time', '2026-09-14 03:20– Math'],
    ['(UTC-07:00) Arizona', '2026-09-14 12:20– Math'],
    ['(UTC-09:00) Alaska', '2026-09-14 13:20– Math'],
  ])('%s', (tzid, expected) =>
    expect(said(readEvents(`SUMMARY:Math\nDTSTART;TZID=${tzid}:20260914T102000`))).toEqual([expected]),
  );

  it('by the feed’s own rules where the name says nothing, after the event as well', () => {
    const seasons = `BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
END:VCALENDAR`;
    const text = feedOf('SUMMARY:Math\nDTSTART;TZID=Customized Time Zone:20261030T102000\nRRULE:FREQ=DAILY;COUNT=4');
    expect(said(readFeed(text.replace('END:VCALENDAR', seasons), YEAR))).toEqual([
      '2026-10-30 09:20– Math',
      '2026-10-31 09:20– Math',
      '2026-11-01 09:20– Math',
      '2026-11-02 09:20– Math',
    ]);
  });

  it('says so where nobody knows', () => {
    const { blocks, problems } = readEvents('SUMMARY:Math\nDTSTART;TZID=Narnia:20260914T102000');
    expect(blocks[0]).toMatchObject({ start: 620 });
    expect(problems).toMatchObject([{ code: 'unknown-zone', args: { line: 5, title: 'Math' } }]);
  });
});
