import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { googleCalendar } from './reader';
import { readWith } from '../../../tests/support/pages/read-with';

const WEEK = readFileSync(new URL('./fixtures/week/source.html', import.meta.url), 'utf8');
const SCHEDULE = readFileSync(new URL('./fixtures/schedule-24h/source.html', import.meta.url), 'utf8');

function pageOf(source: string) {
  const url = /saved from url=\(\d+\)(\S+)/.exec(source)![1]!;
  return { document: new JSDOM(source).window.document, url, now: 0, zone: 'America/New_York' };
}

/** Only what is seen of each event is left. */
function silenced(source: string) {
  const page = pageOf(source);
  for (const each of page.document.querySelectorAll('[data-eventchip] *')) {
    each.removeAttribute('aria-label');
    if (!each.closest('[aria-hidden=true]') && each.childElementCount === 0) each.textContent = '';
  }
  return page;
}

const KEYS = /(data-[a-z-]*date-?key)="(\d+)"/g;

describe('a changed page names what is missing', () => {
  it.each<[string, ReturnType<typeof pageOf>, string]>([
    ['column keys that are no dates', pageOf(WEEK.replace(KEYS, '$1="x$2"')), 'column-dates data-datekey'],
    [
      'keys that mean something else',
      pageOf(WEEK.replace(KEYS, (_, name: string, key: string) => `${name}="${Number(key) - 64}"`)),
      'column-dates data-datekey',
    ],
    ['only what is seen', silenced(WEEK), 'event-texts'],
    [
      'a list without its labels',
      pageOf(SCHEDULE.replace(/(<div role="button"[^>]*?) aria-label="[^"]*"/g, '$1')),
      'event-texts',
    ],
  ])('%s', (_name, page, missing) => {
    expect(() => readWith(googleCalendar, page)).toThrow(missing);
  });
});

describe('while weeks slide', () => {
  /** The week before stands beside the new one, as columns of its own. */
  const before = (html: string) => {
    const page = pageOf(html);
    for (const column of page.document.querySelectorAll('[role=gridcell][data-datekey]')) {
      const copy = column.cloneNode(true) as Element;
      copy.setAttribute('data-datekey', String(Number(column.getAttribute('data-datekey')) - 7));
      for (const chip of copy.querySelectorAll('[data-eventid]')) chip.setAttribute('data-eventid', 'b2xkIG9sZEBn');
      for (const each of copy.querySelectorAll('*')) {
        if (each.childElementCount > 0) continue;
        each.textContent = each.textContent.replace(/(?<=September )\d+/, (day) => String(Number(day) - 7));
      }
      column.before(copy);
    }
    return page;
  };

  it('only the days of the grid are read', () => {
    const sliding = before(WEEK);
    expect(googleCalendar.find(sliding)?.kind.view).toBe('week');
    expect(readWith(googleCalendar, sliding)).toEqual(readWith(googleCalendar, pageOf(WEEK)));
  });

  it('a range left behind says nothing', () => {
    const late = pageOf(WEEK.replace(/(data-(?:start|end)-date-key)="\d+"/g, '$1="20000"'));
    expect(readWith(googleCalendar, late).timetables).toEqual(readWith(googleCalendar, pageOf(WEEK)).timetables);
  });
});
