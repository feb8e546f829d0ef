import { describe, expect, it } from 'vitest';
import { feedOf } from '../../../tests/support/made/feeds';
import { DIFFERENCES } from './feed-differences';
import { compareFeeds, differences, isSame } from './feeds-report';

const compared = compareFeeds();

describe('real feeds beside the project', () => {
  it('differ from the other implementation’s reading only where it is said why', () =>
    expect(compared.filter((one) => !isSame(one) && !DIFFERENCES[one.file])).toEqual([]));

  it('no reason is given that nothing needs', () => {
    const alike = compared.filter(isSame).map(({ file }) => file);
    expect(Object.keys(DIFFERENCES).filter((file) => alike.includes(file))).toEqual([]);
  });
});

const NY =
  'DTSTART;TZID=America/New_York:20260914T092000\nDTEND;TZID=America/New_York:20260914T101000\nSUMMARY:Math\nUID:m';

describe('read alike', () => {
  it.each([
    ['daily over both changes of clocks', `${NY}\nRRULE:FREQ=DAILY;UNTIL=20270401T000000Z`],
    ['every other week', `${NY}\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU;COUNT=30`],
    ['the last Friday of a month', `${NY}\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=12`],
    ['the second and fourth Wednesday', `${NY}\nRRULE:FREQ=MONTHLY;BYDAY=2WE,4WE;COUNT=12`],
    ['the last school day of a month', `${NY}\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=12`],
    ['the 31st', `${NY.replaceAll('0914', '0831')}\nRRULE:FREQ=MONTHLY;COUNT=8`],
    ['29 February', 'DTSTART;VALUE=DATE:20240229\nSUMMARY:Leap Day\nRRULE:FREQ=YEARLY'],
    [
      'the first Monday of September',
      'DTSTART;VALUE=DATE:20260907\nSUMMARY:Labor Day\nRRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO',
    ],
    [
      'with exceptions',
      `${NY}\nRRULE:FREQ=WEEKLY;COUNT=9\nEXDATE;TZID=America/New_York:20260921T092000,20261005T092000`,
    ],
    [
      'with one moved',
      `${NY}\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nBEGIN:VEVENT\nUID:m\nSUMMARY:Math later\nRECURRENCE-ID;TZID=America/New_York:20260928T092000\nDTSTART;TZID=America/New_York:20260929T130000\nDTEND;TZID=America/New_York:20260929T140000`,
    ],
    ['all day over two weeks', 'DTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20270102\nSUMMARY:Winter Break'],
    ['UTC', 'DTSTART:20260914T132000Z\nDURATION:PT50M\nSUMMARY:Math'],
    ['Tokyo', 'DTSTART;TZID=Asia/Tokyo:20260914T220000\nDURATION:PT50M\nSUMMARY:Math\nRRULE:FREQ=DAILY;COUNT=100'],
  ])('%s', (_, event) => expect(differences(feedOf(event))).toEqual({ ours: [], theirs: [], refused: null }));

  it('would be seen to differ', () =>
    expect(differences(feedOf('DTSTART:20260914T000000Z\nDURATION:PT24H\nSUMMARY:No School'))).toEqual({
      ours: ['2026-09-14/2026-09-15 No School'],
      theirs: ['2026-09-13T20:00/2026-09-14T20:00 No School'],
      refused: null,
    }));
});
