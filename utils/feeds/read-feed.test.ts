import { describe, expect, it } from 'vitest';
import { feedOf, readEvents, said, YEAR } from '../../tests/support/made/feeds';
import { NotAFeed } from './feed-problem';
import { inSlices } from '../time/slices';
import { feedSlices, readFeed } from './read-feed';

describe('one bad event never costs the others', () => {
  const good = 'SUMMARY:Good\nDTSTART:20260914T092000';
  it.each([
    ['no start', 'SUMMARY:Bad', [{ code: 'no-start', args: { line: 7, title: 'Bad' } }], 1],
    ['a start that is none', 'SUMMARY:Bad\nDTSTART:soon', [{ code: 'bad-start', args: { line: 9, title: 'Bad' } }], 1],
    ['30 February', 'SUMMARY:Bad\nDTSTART:20270230T090000', [{ code: 'bad-start', args: { line: 9 } }], 1],
    ['a rule that is none', 'DTSTART:20260914\nRRULE:FREQ=SOMETIMES', [{ code: 'bad-rule', args: { line: 9 } }], 2],
    ['every second', 'DTSTART:20260914\nRRULE:FREQ=SECONDLY', [{ code: 'too-often', args: { line: 9 } }], 2],
    ['an exception that is none', 'DTSTART:20260914\nEXDATE:junk', [{ code: 'bad-time', args: { line: 9 } }], 2],
    [
      'never closed',
      'DTSTART:20260914\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260914',
      [{ code: 'unfinished-event', args: { line: 7 } }],
      2,
    ],
  ])('%s', (_, bad, problems, count) => {
    const feed = readEvents(good, bad);
    expect(feed.problems).toMatchObject(problems);
    expect(feed.blocks).toHaveLength(count);
  });

  it('a file that breaks off keeps what came whole', () => {
    const feed = readFeed(feedOf(good, good).slice(0, -40), YEAR);
    expect(feed).toMatchObject({ isWhole: false, blocks: [{ title: 'Good' }] });
    expect(feed.problems.map(({ code }) => code)).toEqual(['unfinished-event', 'cut-short']);
  });

  it('counts problems past the first hundreds', () => {
    const feed = readFeed(feedOf(...Array.from({ length: 700 }, () => 'SUMMARY:Bad')), YEAR);
    expect(feed.problems).toHaveLength(501);
    expect(feed.problems.at(-1)).toMatchObject({ code: 'more-problems', args: { count: 200 } });
  });
});

describe('files as they are', () => {
  const lines = feedOf('SUMMARY:Math\nDTSTART:20260914T092000\nDESCRIPTION:Bring\n  a pencil');
  it.each([
    ['bare LF', lines],
    ['CRLF', lines.replaceAll('\n', '\r\n')],
    ['CR', lines.replaceAll('\n', '\r')],
    ['a BOM', `\ufeff${lines}`],
    ['blank lines between', lines.replaceAll('\n', '\n\n')],
    ['indented', lines.replaceAll(/^/gm, '    ')],
    ['its first line alone indented', `        ${lines}`],
    ['small letters', lines.replace('SUMMARY', 'summary').replace('BEGIN:VEVENT', 'begin:vevent')],
  ])('%s', (_, text) => {
    const feed = readFeed(text, YEAR);
    expect(said(feed)).toEqual(['2026-09-14 09:20– Math']);
    expect(feed.blocks[0]!.note).toBe('Bring a pencil');
    expect(feed.isWhole).toBe(true);
  });

  it('text broken without folds is still that text', () => {
    const { blocks } = readEvents('DTSTART:20260914\nDESCRIPTION:Bring\nNote: a pencil\nSUMMARY:Math');
    expect(blocks[0]).toMatchObject({ title: 'Math', note: 'Bring\nNote: a pencil' });
  });

  it('markup is dropped, never obeyed', () =>
    expect(readEvents('DTSTART:20260914\nSUMMARY:<b>Math</b> &amp; <img src=x onerror=a()>Art').blocks[0]!.title).toBe(
      'Math & Art',
    ));

  it.each([
    ['', 'empty'],
    ['<!DOCTYPE html><p>BEGIN:VCALENDAR</p>', 'web-page'],
    ['{"error":"gone"}', 'not-a-feed'],
  ])('%j is %s', (text, code) => {
    expect(() => readFeed(text, YEAR)).toThrow(NotAFeed);
    expect(() => readFeed(text, YEAR)).toThrow(expect.objectContaining({ code }));
  });

  it('knows its own name, and takes the course out of Canvas’ titles', () => {
    const named = (title: string) =>
      lines
        .replace('VERSION:2.0', 'X-WR-CALNAME:Grade 2\\, Room 14 Calendar (Canvas)')
        .replace('SUMMARY:Math', `SUMMARY:${title}`);
    expect(readFeed(named('Math [Grade 2\\, Room 14]'), YEAR)).toMatchObject({
      name: 'Grade 2, Room 14',
      blocks: [{ title: 'Math' }],
    });
    expect(readFeed(named('Math [Grade 3]'), YEAR).blocks[0]!.title).toBe('Math [Grade 3]');
  });

  it('the owner’s no is a no, a guest’s is not', () => {
    const owned = (guest: string) =>
      lines
        .replace('VERSION:2.0', 'X-WR-CALNAME:ode@school.example')
        .replace('SUMMARY', `ATTENDEE;PARTSTAT=DECLINED;CN=x:mailto:${guest}@school.example\nSUMMARY`);
    expect(readFeed(owned('ode'), YEAR).blocks[0]!.declined).toBe(true);
    expect(readFeed(owned('guest'), YEAR).blocks[0]!.declined).toBe(false);
  });
});

it('reads the same in slices, and makes way as often as it is asked to', async () => {
  const text = feedOf(
    ...Array.from({ length: 50 }, (_, i) => `UID:${i}\nSUMMARY:Math ${i}\nDTSTART:20260914T092000\nRRULE:FREQ=WEEKLY`),
  );
  let asked = 0;
  const feed = await inSlices(feedSlices(text, YEAR), () => (++asked % 10 ? null : Promise.resolve()));
  expect(feed).toEqual(readFeed(text, YEAR));
  expect(asked).toBeGreaterThan(100);
});
