import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageRead } from '../../../tests/support/pages/read-with';
import { dayKey, markKey } from '../../overlay/grid';
import { anyPage } from './reader';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const HEAD = `<tr><th>Time</th>${DAYS.map((day) => `<th>${day}</th>`).join('')}</tr>`;
/** A row of the week; one word stands on all days. */
const row = (time: string, ...cells: string[]) =>
  `<tr><td>${time}</td>${DAYS.map((_, i) => `<td>${cells[i] ?? cells[0]}</td>`).join('')}</tr>`;
const WRITING = row('9:00-10:00', 'Writing');
const MATH = row('10:00-10:45', 'Math');
const week = (...rows: string[]) => `<h1>Ms. Wren, Grade 2</h1><table>${HEAD}${rows.join('')}</table>`;
/** The row with another word on these days. */
const but = (word: string, ...days: number[]) => DAYS.map((_, i) => (days.includes(i) ? word : 'Writing'));

/** For each row of the page, the days on which a block that takes place has a mark. */
function marked(html: string): string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const page = { document, url: 'https://s.example/', now: Date.UTC(2026, 8, 14, 11), zone: 'UTC' };
  const { reading, measure } = pageRead(anyPage, page);
  const { blocks, also } = measure();
  const cells = reading.timetables.flatMap(({ calendar, blocks: all }) =>
    all
      .filter(({ calledOff }) => !calledOff)
      .flatMap((block) => {
        const key = markKey(calendar.token, dayKey(block), block.start, block.title);
        return [blocks.get(key)!, ...(also?.get(key) ?? [])];
      }),
  );
  return [...document.querySelectorAll('tr')].flatMap((line) => {
    const days = DAYS.filter((_, i) => cells.some((cell) => cell.closest('td') === line.children[i + 1]));
    return days.length === 0 ? [] : days.join(' ');
  });
}

const ALL = DAYS.join(' ');
const THU_OFF = 'Mon Tue Wed Fri';

describe('every cell that a block stands for has its mark', () => {
  it.each<[string, string, string[]]>([
    ['a plain week', week(WRITING, MATH), [ALL, ALL]],
    ['a struck cell', week(row('9:00-10:00', ...but('<s>Writing</s>', 3)), MATH), [THU_OFF, ALL]],
    ['a deleted cell', week(row('9:00-10:00', ...but('<del>Writing</del>', 3)), MATH), [THU_OFF, ALL]],
    ['as typed', week(row('9:00-10:00', ...but('~~Writing~~', 3)), MATH), [THU_OFF, ALL]],
    ['the first day struck', week(row('9:00-10:00', ...but('<s>Writing</s>', 0)), MATH), ['Tue Wed Thu Fri', ALL]],
    ['two days struck', week(row('9:00-10:00', ...but('<s>Writing</s>', 0, 2)), MATH), ['Tue Thu Fri', ALL]],
    ['another row struck', week(WRITING, MATH, row('11:00-11:40', '<s>Science</s>')), [ALL, ALL]],
    ['no school on a day', `${week(WRITING, MATH)}<p>Thursday: no school</p>`, [THU_OFF, THU_OFF]],
    [
      'no school on the first day',
      `${week(WRITING, MATH)}<p>Monday: no school</p>`,
      ['Tue Wed Thu Fri', 'Tue Wed Thu Fri'],
    ],
    [
      'a short day',
      week(WRITING, MATH, row('11:30-12:00', 'Lunch'), row('1:00-1:45', 'Science')).replace(
        'Wed',
        'Wed (dismissal 12:30)',
      ),
      [ALL, ALL, ALL, 'Mon Tue Thu Fri'],
    ],
    [
      'two lengths of one lesson',
      week(row('9:00-9:30', ...but('', 0, 2, 4)), row('9:00-10:00', ...but('', 1, 3)), MATH),
      ['Tue Thu', 'Mon Wed Fri', ALL],
    ],
    ['another lesson on some days', week(row('9:00-10:00', ...but('Art', 1, 3)), MATH), [ALL, ALL]],
    ['a note on some days', week(row('9:00-10:00', ...but('Writing<br>with Mr. Finch', 1, 3)), MATH), [ALL, ALL]],
    ['a room on some days', week(row('9:00-10:00', ...but('Writing (Room 9)', 0, 3)), MATH), [ALL, ALL]],
    ['some weeks', week(row('9:00-10:00', ...but('Writing (every other week)', 0)), MATH), [ALL, ALL]],
    ['cancelled in words', week(row('9:00-10:00', ...but('Writing - cancelled', 0)), MATH), [ALL, ALL]],
    [
      'days of a rotation',
      week(WRITING, MATH).replace(/Mon|Tue|Wed|Thu|Fri/g, (day) => `Day ${DAYS.indexOf(day) + 1}`),
      [ALL, ALL],
    ],
    ['a lesson in one day’s cell', week(row('9:00-10:00', ...but('', 0, 1, 3, 4)), MATH), ['Wed', ALL]],
    ['a footnote that closes a lesson', `${week(WRITING, MATH)}<p>No Writing on Monday</p>`, ['Tue Wed Thu Fri', ALL]],
    ['dates over it', `<h2>Week of September 14</h2>${week(WRITING, MATH)}`, [ALL, ALL]],
    [
      'beside a table that is no class’s',
      `${week(WRITING, MATH)}<table><tr><td>6:00-7:00 pm</td><td>Gym hire</td></tr></table>`,
      [ALL, ALL],
    ],
  ])('%s', (_, html, cells) => expect(marked(html)).toEqual(cells));
});
