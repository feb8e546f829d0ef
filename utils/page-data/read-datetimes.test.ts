import { expect, it } from 'vitest';
import { pageOf, said } from '../../tests/support/pages/page-events';
import { readDatetimes } from './read-datetimes';

const time = (datetime: string, text: string) => `<time datetime="${datetime}">${text}</time>`;
it.each<[string, string, readonly string[]]>([
  [
    'start and end',
    `<li><a href="#">Math</a> ${time('2026-09-14T08:30', '8:30 AM')} – ${time('2026-09-14T09:10', '9:10 AM')}</li>`,
    ['2026-09-14 08:30–09:10 Math'],
  ],
  [
    'the end in the text',
    `<article>${time('2026-09-14T12:45:00', '12:45 – 1:20 PM')}<h4>Art</h4></article>`,
    ['2026-09-14 12:45–13:20 Art'],
  ],
  [
    'the end without its half',
    `<article>${time('2026-09-14T12:45:00', '12:45 – 1:20')}<h4>Art</h4></article>`,
    ['2026-09-14 12:45–13:20 Art'],
  ],
  [
    'rows, their times in boxes',
    `<ul><li><div>${time('2026-09-14T08:30', '8:30')}</div><div>Math</div></li><li><div>${time('2026-09-14T09:10', '9:10')}</div><div>Art</div></li></ul>`,
    ['2026-09-14 08:30– Math', '2026-09-14 09:10– Art'],
  ],
  [
    'a flat list',
    `<dl><dt>${time('2026-09-14T08:30', '8:30')}</dt><dd>Math</dd><dt>${time('2026-09-14T09:10', '9:10')}</dt><dd>Art</dd></dl>`,
    ['2026-09-14 08:30– Math', '2026-09-14 09:10– Art'],
  ],
  ['when a post was written', `<article><h2>News</h2>${time('2026-09-14T08:30', 'September 14, 2026')}</article>`, []],
  ['at what hour it was', `<article><h2>News</h2>Posted ${time('2026-09-14T08:30', 'Sep 14, 8:30 AM')}</article>`, []],
  ['a comment', `<p>Kim says: <a href="/a#comment-2">${time('2026-09-14T08:30', '8:30 AM')}</a></p>`, []],
  ['a date only', `<li>Math ${time('2026-09-14', '8:30')}</li>`, []],
  ['a clock only', `<li>Math ${time('08:30', '8:30')}</li>`, []],
  ['hours beside a grid', `<aside aria-hidden="true">${time('2026-09-14T08:30', '8:30')}</aside><p>Math</p>`, []],
  ['nothing beside it', `<p>${time('2026-09-14T08:30', '8:30')}</p>`, []],
])('%s', (_name, body, expected) => expect(said(readDatetimes(pageOf(body), 'America/New_York'))).toEqual(expected));
