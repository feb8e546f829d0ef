import { describe, expect, it } from 'vitest';
import { pageOf, said } from '../../tests/support/pages/page-events';
import { readEvents } from './read-events';

const NEW_YORK = 'America/New_York';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const event = (name: string, startDate: string, more: object = {}) => ({ '@type': 'Event', name, startDate, ...more });

describe('JSON-LD', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'one event',
      ld(event('Math', '2026-09-14T08:30', { endDate: '2026-09-14T09:10' })),
      ['2026-09-14 08:30–09:10 Math'],
    ],
    [
      'an array, in order',
      ld([event('Math', '2026-09-14T08:30'), event('Art', '2026-09-14T09:30')]),
      ['2026-09-14 08:30– Math', '2026-09-14 09:30– Art'],
    ],
    ['a graph', ld({ '@graph': [{ '@type': 'WebSite' }, event('Art', '2026-09-14')] }), ['2026-09-14 all-day ×1 Art']],
    [
      'a list of items',
      ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event('Art', '2026-09-14T10:00') }] }),
      ['2026-09-14 10:00– Art'],
    ],
    [
      'events inside an event',
      ld({ ...event('Field Day', '2026-06-01'), subEvent: [event('Relay', '2026-06-01T09:00')] }),
      ['2026-06-01 all-day ×1 Field Day', '2026-06-01 09:00– Relay'],
    ],
    [
      'kinds of event',
      ld([
        { ...event('PE', '2026-09-14T10:00'), '@type': ['Thing', 'http://schema.org/SportsEvent'] },
        { ...event('A film', '2026-09-14T11:00'), '@type': 'BroadcastEvent' },
        { ...event('Sale', '2026-09-14T11:00'), '@type': 'Offer' },
      ]),
      ['2026-09-14 10:00– PE'],
    ],
    [
      'a length for an end',
      ld(event('Math', '2026-09-14T08:30:00', { duration: 'PT1H15M' })),
      ['2026-09-14 08:30–09:45 Math'],
    ],
    [
      'whole days, however written',
      ld([
        event('Fair', '2026-09-14', { endDate: '2026-09-16' }),
        event('No School', '2026-09-14T00:00:00-04:00', { endDate: '2026-09-14T23:59:59-04:00' }),
        event('Break', '2026-12-21T00:00', { endDate: '2027-01-02T00:00' }),
      ]),
      ['2026-09-14 all-day ×3 Fair', '2026-09-14 all-day ×1 No School', '2026-12-21 all-day ×12 Break'],
    ],
    [
      'over midnight',
      ld(event('Lock-in', '2026-09-14T22:00', { endDate: '2026-09-15T07:00' })),
      ['2026-09-14 22:00–07:00+ Lock-in'],
    ],
    [
      'escaped titles',
      ld(event('Kids &#038; Parents &ndash; <b>Tea</b>', '2026-09-14T08:30')),
      ['2026-09-14 08:30– Kids & Parents – Tea'],
    ],
    [
      'the same event twice',
      ld(event('Math', '2026-09-14T08:30')) + ld([event('MATH', '2026-09-14T08:30')]),
      ['2026-09-14 08:30– Math'],
    ],
    [
      'without a title or a date',
      ld([
        { '@type': 'Event', name: 'Math' },
        { '@type': 'Event', startDate: '2026-09-14' },
      ]),
      [],
    ],
    [
      'line breaks inside a text',
      '<script type="application/ld+json">{"@type":"Event","name":"Math","description":"a\nb","startDate":"2026-09-14T08:30"}</script>',
      ['2026-09-14 08:30– Math'],
    ],
    [
      'in a comment',
      `<script type="application/ld+json"><!--\n${JSON.stringify(event('Math', '2026-09-14T08:30'))}\n--></script>`,
      ['2026-09-14 08:30– Math'],
    ],
    [
      'some other data',
      '<script type="application/json">{"@type":"Event","name":"Math","startDate":"2026-09-14"}</script>',
      [],
    ],
  ])('%s', (_name, body, expected) => {
    const read = readEvents(pageOf(body), NEW_YORK);
    expect(said(read)).toEqual(expected);
    expect(read.warnings).toEqual([]);
  });

  it('says what it leaves out and what was called off', () => {
    const body =
      ld([
        event('Art', 'next Monday'),
        event('PE', '2026-09-14T10:00', { eventStatus: 'https://schema.org/EventCancelled' }),
        event('Math', '2026-09-14T10:00', { endDate: '2026-09-14T09:00' }),
      ]) + '<script type="application/ld+json">{"@type": "Event", </script>';
    const { events, warnings } = readEvents(pageOf(body), NEW_YORK);
    expect(events.map(({ block }) => [block.title, block.end, block.calledOff ?? false])).toEqual([
      ['PE', null, true],
      ['Math', null, false],
    ]);
    expect(events.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([['cancelled'], ['end-before-start']]);
    expect(warnings.map(({ code }) => code).sort()).toEqual(['damaged-data', 'unreadable-date']);
  });

  it('looks at own properties only', () => {
    const body = ld({ a: 1 }).replace(
      '{"a":1}',
      '{"__proto__":{"@type":"Event","name":"x","startDate":"2026-09-14"},"@type":"Thing"}',
    );
    // The inner thing is an event of its own; nothing inherits from it.
    expect(said(readEvents(pageOf(body), NEW_YORK))).toEqual(['2026-09-14 all-day ×1 x']);
    const type = ld({ '@type': 'constructor', name: 'toString', startDate: '2026-09-14' });
    expect(readEvents(pageOf(type), NEW_YORK).events).toEqual([]);
  });

  it('comes to an end on absurd data', () => {
    const deep = `${'['.repeat(5_000)}1${']'.repeat(5_000)}`;
    const many = JSON.stringify(Array.from({ length: 30_000 }, (_, i) => event(`E${i}`, '2026-09-14T08:30')));
    const body = [deep, many].map((text) => `<script type="application/ld+json">${text}</script>`).join('');
    expect(readEvents(pageOf(body), NEW_YORK).events).toHaveLength(10_000);
  });
});

describe('whose clock', () => {
  const at = (start: string, shown = '') => readEvents(pageOf(`${shown}${ld(event('Math', start))}`), NEW_YORK);
  it.each<[string, string, string, string]>([
    ['no offset', '2026-09-14T08:30', '', '2026-09-14 08:30– Math'],
    ['the page’s own offset', '2026-09-14T08:30-04:00', '', '2026-09-14 08:30– Math'],
    ['UTC is for machines', '2026-09-14T12:30:00Z', '', '2026-09-14 08:30– Math'],
    ['unless the page shows it', '2026-09-14T08:30:00+00:00', '<p>8:30 am</p>', '2026-09-14 08:30– Math'],
    ['shown in its half of the day only', '2026-09-14T08:30:00+00:00', '<p>8:30 pm</p>', '2026-09-14 04:30– Math'],
    ['another place’s offset is its clock', '2026-09-14T08:30-06:00', '', '2026-09-14 08:30– Math'],
    ['unless the page shows the reader’s', '2026-09-14T08:30-06:00', '<p>10:30 AM</p>', '2026-09-14 10:30– Math'],
    ['into the day before', '2026-09-14T02:00Z', '', '2026-09-13 22:00– Math'],
  ])('%s', (_name, start, shown, expected) => expect(said(at(start, shown))).toEqual([expected]));
});
