import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedOf } from '../../tests/support/made/feeds';
import { BadOption } from '../read/option-values';
import { dayOptions } from './options';
import { dayRows } from './rows';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'pushin-days-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Prints as one would read it: `14 early-release –11:45 Day 3 “Early Dismissal” list.txt`. */
function told(files: Record<string, string>, ...args: string[]): string[] {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const zone = ['--zone', 'America/Chicago', '--now', '2026-10-01'];
  return [...dayRows(dayOptions([...paths, ...zone, ...args]))].map((row) => {
    if (!('date' in row)) return `${basename(row.file)}: ${row.error.code}`;
    const hours = row.start || row.end ? ` ${row.start ?? ''}–${row.end ?? ''}` : '';
    const why = row.because.map(({ title, file }) => ` “${title}” ${basename(file)}`).join('');
    return `${row.date.slice(-2)} ${row.kind}${hours}${row.rotation ? ` [${row.rotation}]` : ''}${why}`;
  });
}

const LIST = `
2026-2027 District Calendar
August 20 First Day of School
October 12 No School - Professional Development
Oct. 14: Early Dismissal 11:45
Oct 15 Gr 3-5 MAP Testing
Late start every Friday 9:15
May 28 Last Day of School`;
const WEEK = ['--from', '2026-10-12', '--to', '2026-10-17'];

it('a pasted list, with a rotation counted from an anchor', () =>
  expect(told({ 'list.txt': LIST }, ...WEEK, '--anchor', '2026-10-09=Day 1 of 6', '--grade', '4')).toEqual([
    '12 no-school “No School - Professional Development” list.txt',
    '13 regular [Day 2]',
    '14 early-release –11:45 [Day 3] “Early Dismissal 11:45” list.txt',
    '15 testing [Day 4] “Gr 3-5 MAP Testing” list.txt',
    '16 late-start 09:15– [Day 5] “Late start every Friday 9:15” list.txt',
    '17 weekend',
  ]));

it('a page’s table says the same, and a feed beside it', () => {
  const rows = LIST.trim()
    .split('\n')
    .map((line) => `<tr><td>${line.replace(/^(\w+\.? \d+):? /, '$1</td><td>')}</td></tr>`)
    .join('\n');
  const feed = feedOf('SUMMARY:A Day\nDTSTART;VALUE=DATE:20261013', 'SUMMARY:Snow Day\nDTSTART;VALUE=DATE:20261014');
  expect(
    told({ 'page.html': `<table>${rows}</table>`, 'feed.txt': feed }, ...WEEK, '--grade', '1').slice(0, 5),
  ).toEqual([
    '12 no-school “No School - Professional Development” page.html',
    '13 regular [A]',
    '14 no-school “Snow Day” feed.txt “Early Dismissal 11:45” page.html',
    '15 regular [B]',
    '16 late-start 09:15– [A] “Late start every Friday 9:15” page.html',
  ]);
});

it('the length of a cycle may be said in words', () =>
  expect(
    told({ 'list.txt': `Specials run on a 3-day cycle\n${LIST}` }, ...WEEK, '--anchor', '2026-10-13=1')[4],
  ).toMatch('[Day 1]'));

it('a file that cannot be read is a row; the others stand', () => {
  expect(told({ 'list.txt': LIST, 'odd.html': '<p>Hello</p>' }, ...WEEK)).toHaveLength(7);
  expect(told({ 'odd.html': '<p>Hello</p>' }, ...WEEK)).toEqual(['odd.html: no-dates']);
  expect(told({ 'odd.ics': '' }, ...WEEK)).toEqual(['odd.ics: no-dates']);
});

it('what the OT told stands in where no time is printed', () =>
  expect(
    told(
      { 'list.txt': 'Oct 13 Early Release\nOct 14 2 Hour Delay' },
      ...WEEK,
      '--early-release',
      '12:30',
      '--begins',
      '8:05',
      '--weekly',
      'thu=early-release',
    ).slice(1, 4),
  ).toEqual([
    '13 early-release –12:30 “Early Release” list.txt',
    '14 late-start 10:05– “2 Hour Delay” list.txt',
    '15 early-release –12:30',
  ]));

describe('options', () => {
  it.each([
    [[], 'No file was named'],
    [['a', '--anchor', '2026-08-20'], '--anchor needs a day'],
    [['a', '--anchor', '2026-08-20=Tuesday'], '--anchor needs a day'],
    [['a', '--anchor', '2026-08-32=Day 1'], '--anchor needs a day'],
    [['a', '--weekly', 'wed'], '--weekly needs'],
    [['a', '--begins', 'early'], '--begins needs'],
    [['a', '--colour', 'red'], 'Unknown option'],
  ])('%j: %s', (args, sentence) => {
    expect(() => dayOptions(args)).toThrow(BadOption);
    expect(() => dayOptions(args)).toThrow(sentence);
  });
});
