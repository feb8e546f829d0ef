import { expect, it } from 'vitest';
import { readText } from '../read-text';
import { markdownParts } from './markdown-parts';

/** Each row as "540 Weaving mon". */
const read = (lines: readonly string[]) =>
  readText(lines.join('\n'), { today: '2026-11-30' }).timetables.flatMap(({ calendar, blocks }) => [
    `# ${calendar.name}`,
    ...blocks.map(({ start, title, days, calledOff }) =>
      [start, title, ...(days ?? []), ...(calledOff ? ['off'] : [])].join(' '),
    ),
  ]);

it.each([
  [
    'weekdays over columns',
    [
      '# Room 6',
      '',
      '| Time | Mon | Tue |',
      '|------|:---:|----:|',
      '| 8:30-9:15 | **Weaving** | Drums |',
      '| 9:15-10:00 | Drums | ~~Weaving~~ |',
      '| 10:00-10:45 | Robots | Robots |',
    ],
    ['# Room 6', '510 Weaving mon', '510 Drums tue', '555 Drums mon', '555 Weaving tue off', '600 Robots mon tue'],
  ],
  [
    'a heading over each table',
    [
      '## Monday',
      '| Start | End | Lesson |',
      '|---|---|---|',
      '| 9:00 | 9:45 | Weaving |',
      '| 9:45 | 10:30 | Drums |',
      '## Tuesday',
      '| Start | End | Lesson |',
      '|---|---|---|',
      '| 9:00 | 9:45 | Robots |',
      '| 9:45 | 10:30 | Weaving |',
    ],
    ['# null', '540 Weaving mon', '585 Drums mon', '# null', '540 Robots tue', '585 Weaving tue'],
  ],
  [
    'no bars at the ends',
    ['Time | Lesson', '--- | ---', '8:30-9:15 | Weaving', '9:15-10:00 | Drums', '10:00-10:45 | Robots'],
    ['# null', '510 Weaving', '555 Drums', '600 Robots'],
  ],
])('a table of Markdown: %s', (_, lines, expected) => expect(read(lines)).toEqual(expected));

it.each([
  ['bars without dashes', 'Time | Lesson\n8:30-9:15 | Weaving'],
  ['dashes without bars', 'Lessons\n-------\n8:30-9:15 Weaving'],
  ['a line of dashes at the top', '--- | ---\n8:30-9:15 | Weaving'],
])('no such table: %s', (_, text) => expect(markdownParts(text)).toBeNull());
