import { expect, it } from 'vitest';
import { pageOf, said } from '../../tests/support/pages/page-events';
import { readEvents } from './read-events';

it.each<[string, string, readonly string[]]>([
  [
    'microdata',
    `<div itemscope itemtype="https://schema.org/Event"><h3 itemprop="name">Math</h3>
       <span itemprop="startDate" content="2026-09-14T08:30">8:30</span><time itemprop="endDate" datetime="2026-09-14T09:10"></time>
       <div itemprop="location" itemscope itemtype="https://schema.org/Place"><b itemprop="name">Room 4</b></div></div>`,
    ['2026-09-14 08:30–09:10 Math'],
  ],
  [
    'one event inside another keeps its own',
    `<div itemscope itemtype="https://schema.org/Event"><div itemprop="subEvent" itemscope itemtype="https://schema.org/Event">
       <i itemprop="name">Relay</i><i itemprop="startDate">2026-09-14T10:00</i></div><i itemprop="name">Field Day</i><i itemprop="startDate">2026-09-14</i></div>`,
    ['2026-09-14 all-day ×1 Field Day', '2026-09-14 10:00– Relay'],
  ],
  [
    'properties elsewhere',
    '<p id="when" itemprop="startDate">2026-09-14T10:00</p><div itemscope itemtype="https://schema.org/Event" itemref="when"><b itemprop="name">Art</b></div>',
    ['2026-09-14 10:00– Art'],
  ],
  [
    'RDFa',
    '<div vocab="https://schema.org/" typeof="Event"><b property="name">Art</b><time property="startDate" datetime="2026-09-14T10:00"></time></div>',
    ['2026-09-14 10:00– Art'],
  ],
  [
    'another thing',
    '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">A</b><i itemprop="startDate">2026-09-14</i></div>',
    [],
  ],
  [
    'h-event',
    '<div class="h-event"><a class="p-name u-url">Math</a> <time class="dt-start" datetime="2026-09-14 08:30">8:30</time>–<time class="dt-end" datetime="09:10">9:10</time></div>',
    ['2026-09-14 08:30–09:10 Math'],
  ],
  [
    'vevent: the day after the last',
    '<div class="vevent"><b class="summary">Fair</b><abbr class="dtstart" title="2026-09-14">x</abbr><abbr class="dtend" title="2026-09-16">y</abbr></div>',
    ['2026-09-14 all-day ×2 Fair'],
  ],
  [
    'a value in pieces',
    '<div class="vevent"><b class="summary">Art</b><i class="dtstart"><i class="value">2026-09-14</i> at <i class="value">1:15pm</i></i></div>',
    ['2026-09-14 13:15– Art'],
  ],
])('%s', (_name, body, expected) => {
  const read = readEvents(pageOf(body), 'America/New_York');
  expect(said(read)).toEqual(expected);
  expect(read.events.every(({ element }) => element !== null)).toBe(true);
});
