/** Feeds that no school would write, and some that schools do write, to measure what they cost. */

export function calendarOf(...events: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Room 14 Grade 2', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

export function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n');
}

const upTo = (count: number): string => Array.from({ length: count }, (_, index) => index).join();

const EVERY_MINUTE = `BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)}`;

/** One event of a few hundred bytes. */
export function ruled(rule: string): string {
  return calendarOf(event('DTSTART:19000101T090000', `RRULE:${rule}`, 'SUMMARY:Math'));
}

/** A zone that only the feed itself knows, whose clocks are changed by a rule. */
export function zoned(number: number, rule: string): string {
  const season = ['DTSTART:19700101T020000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', `RRULE:${rule}`];
  return ['BEGIN:VTIMEZONE', `TZID:Zone ${number}`, 'BEGIN:STANDARD', ...season, 'END:STANDARD', 'END:VTIMEZONE'].join(
    '\r\n',
  );
}

/** A feed with `count` lessons on every school day. */
export function lessons(count: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return calendarOf(
    ...Array.from({ length: count }, (_, index) =>
      [
        'BEGIN:VEVENT',
        `UID:${index}`,
        `DTSTART:20260901T${two(8 + (index % 7))}${two((index * 5) % 60)}00`,
        'DURATION:PT30M',
        'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        `SUMMARY:Math ${index}`,
        'END:VEVENT',
      ].join('\r\n'),
    ),
  );
}

/** A feed of `count` events, each of which is on every day. */
export function dailies(count: number): string {
  const head = 'BEGIN:VEVENT\r\nDTSTART:20200901T090000\r\nRRULE:FREQ=DAILY\r\n';
  const all = Array.from(
    { length: count },
    (_, index) => `${head}UID:${index}\r\nSUMMARY:No School ${index}\r\nEND:VEVENT`,
  );
  return calendarOf(...all);
}

/**
 * Rules that ask for years of counting. `often` is true if PushIn refuses the rule alone and still reads its first
 * time.
 */
export const RULES: Readonly<Record<string, { readonly rule: string; readonly often: boolean }>> = {
  'every minute of every day': { rule: `FREQ=DAILY;${EVERY_MINUTE}`, often: true },
  'every minute, counted from 1900': { rule: `FREQ=DAILY;COUNT=2000000000;${EVERY_MINUTE}`, often: true },
  'every minute of every school day': { rule: `FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;${EVERY_MINUTE}`, often: true },
  'every second': { rule: 'FREQ=SECONDLY;COUNT=1000000000', often: true },
  'twice an hour': { rule: `FREQ=DAILY;BYHOUR=${upTo(24)};BYMINUTE=0,30`, often: false },
  'every day, counted from 1900': { rule: 'FREQ=DAILY;COUNT=2000000000', often: false },
  'all the days of a year by their places': {
    rule: `FREQ=YEARLY;BYMONTHDAY=${upTo(32).slice(2)};BYSETPOS=${upTo(367).slice(2)}`,
    often: false,
  },
  'a day that never comes': { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', often: false },
};
