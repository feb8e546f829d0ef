import fc from 'fast-check';

/** Feeds that no program writes: lines of a calendar in any order, number and state. */

const pick = (...all: string[]) => fc.constantFrom(...all);
const int = (min: number, max: number) => fc.integer({ min, max });
const words = fc.oneof(
  pick('No School', 'Minimum Day – dismissal 12:15', 'Math', 'Day 3', '2-Hour Delay', '', '__proto__', 'a'.repeat(400)),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const stamp = fc.oneof(
  fc
    .tuple(int(2024, 2028), int(1, 12), int(1, 31))
    .map((date) => date.map((one) => String(one).padStart(2, '0')).join('')),
  pick('20260914T092000', '20260914T092000Z', '20260308T023000', '20261101T013000', '19691231T235959Z', '21991231'),
  pick('20260230', '20260914T0920', '2026-09-14T09:20:00-05:00', 'TODAY', ''),
);
const zone = pick(
  '',
  ';TZID=America/New_York',
  ';TZID=Moon/Base',
  ';TZID=Eastern Standard Time',
  ';VALUE=DATE',
  ';TZID=Custom',
);
const time = (name: string) =>
  fc.tuple(zone, stamp, fc.option(stamp)).map(([z, one, two]) => `${name}${z}:${[one, two ?? []].flat().join()}`);
const numbers = (name: string, min: number, max: number) =>
  fc.array(int(min, max), { minLength: 1, maxLength: 4 }).map((all) => `${name}=${all.join()}`);
const part = fc.oneof(
  int(-2, 100_000).map((n) => `INTERVAL=${n}`),
  int(-1, 100).map((n) => `COUNT=${n}`),
  stamp.map((until) => `UNTIL=${until}`),
  fc
    .array(fc.tuple(pick('', '1', '-1', '99'), pick('MO', 'WE', 'SU', 'XX')), { minLength: 1, maxLength: 5 })
    .map((days) => `BYDAY=${days.map((one) => one.join('')).join()}`),
  numbers('BYMONTHDAY', -40, 40),
  numbers('BYMONTH', -1, 14),
  numbers('BYYEARDAY', -370, 370),
  numbers('BYWEEKNO', -55, 55),
  numbers('BYHOUR', -1, 25),
  numbers('BYMINUTE', -1, 60),
  numbers('BYSETPOS', -400, 400),
  pick('WKST=SU', 'WKST=QQ', 'BYDAY=', ';;', 'COUNT=1000000000', 'freq=daily'),
);
const rule = fc
  .tuple(pick('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'SECONDLY', 'NEVER'), fc.array(part, { maxLength: 5 }))
  .map(([often, parts]) => `RRULE:FREQ=${often};${parts.join(';')}`);
const line = fc.oneof(
  ...['DTSTART', 'DTEND', 'EXDATE', 'RDATE', 'RECURRENCE-ID'].map(time),
  rule,
  words.map((text) => `SUMMARY:${text}`),
  words.map((text) => `DESCRIPTION:${text}`),
  pick('UID:a', 'UID:b', 'UID:', 'DURATION:PT1H', 'DURATION:-PT1H', 'DURATION:P99999W', 'DURATION:PT9999999999M'),
  pick('STATUS:CANCELLED', 'SEQUENCE:-1', 'SEQUENCE:x', 'CLASS:PRIVATE', 'EXRULE:FREQ=DAILY', 'BEGIN:VALARM'),
  pick(
    'END:VALARM',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20260914T090000',
  ),
  words,
);
const event = fc
  .tuple(time('DTSTART'), fc.array(line, { maxLength: 7 }), pick('VEVENT', 'VEVENT', 'VEVENT', 'VTODO', 'VFREEBUSY'))
  .map(([starts, lines, kind]) => [`BEGIN:${kind}`, starts, ...lines, `END:${kind}`]);
const seasons = pick(
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'TZOFFSETTO:+9999',
  'TZOFFSETTO:x',
  'BEGIN:DAYLIGHT',
  'END:DAYLIGHT',
);
const ownZone = fc
  .array(fc.oneof(time('DTSTART'), rule, seasons), { maxLength: 8 })
  .map((lines) => ['BEGIN:VTIMEZONE', 'TZID:Custom', ...lines, 'END:VTIMEZONE']);

/** Feeds of such lines, some of them folded and some cut off. */
export const madeUpFeed: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: event }, { weight: 1, arbitrary: ownZone }), { maxLength: 8 }),
    pick('\r\n', '\n', '\r'),
    fc.boolean(),
    fc.option(int(1, 400)),
  )
  .map(([parts, end, folds, cut]) => {
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts.flat(), 'END:VCALENDAR'];
    const folded = folds ? lines.flatMap((one) => one.match(/.{1,20}/gsu)?.join(`${end} `) ?? one) : lines;
    const text = folded.join(end);
    return cut === null ? text : text.slice(0, Math.max(20, text.length - cut));
  });
