import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../tests/support/google-calendar-page/address';
import { rangeOf, touches } from '../../../tests/support/google-calendar-page/days';
import { anyPage, OWN } from '../../../tests/support/google-calendar-page/any-page';
import { googleCalendarPage } from '../../../tests/support/google-calendar-page/page';
import { isAllDay, type EventSpec, type PageSpec } from '../../../tests/support/google-calendar-page/spec';
import type { Block } from '../../model/block';
import type { Reading } from '../../model/reading';
import { addDays, DAY_MIN, daysBetween, minutesOf } from '../../time/date/dates';
import { googleCalendar } from './reader';
import { readWith } from '../../../tests/support/pages/read-with';

/** What stands for one event on both sides of the comparison. */
function row(
  calendar: string,
  block: Pick<Block, 'title' | 'date' | 'start' | 'end' | 'allDay' | 'location' | 'declined' | 'task'>,
) {
  const { title, date, start, end, allDay, location, declined, task } = block;
  return JSON.stringify({ calendar, title, date, start, end, allDay, location, declined, task });
}

function expected(spec: PageSpec): string[] {
  const { from, to } = rangeOf(spec);
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
  const visible = spec.events.filter((event) => days.some((day) => touches(event, day) && onPage(event, day, spec)));
  // A to-do's id says no calendar: it is one's own, whatever that is called on the page.
  const own = visible.some((event) => !event.task && event.calendar === OWN) ? OWN : 'own';
  return visible.map((event) => row(event.task ? own : event.calendar, truth(event))).sort();
}

/** A short event over midnight stands on its first day only, where days are cells. */
function onPage(event: EventSpec, day: string, spec: PageSpec): boolean {
  const long = isAllDay(event) || event.end >= `${addDays(event.start.slice(0, 10), 1)}${event.start.slice(10)}`;
  return long || !/month/.test(spec.view) || event.start.startsWith(day);
}

function truth(event: EventSpec): Block {
  const date = event.start.slice(0, 10);
  const days = daysBetween(date, event.end.slice(0, 10));
  const allDay = isAllDay(event);
  return {
    title: event.title.trim(),
    note: null,
    date,
    days: null,
    rotation: null,
    start: allDay ? 0 : minutesOf(event.start)!,
    end: allDay ? DAY_MIN * (days + 1) : event.task ? null : minutesOf(event.end)! + days * DAY_MIN,
    allDay,
    location: event.location ?? null,
    declined: event.rsvp === 'declined',
    task: event.task ?? false,
    timing: 'stated',
  };
}

/** @param spoil what the page loses before it is read. */
function read(spec: PageSpec, spoil: (document: Document) => void = () => undefined): Reading {
  // jsdom is slow at style sheets, and a reader never looks at them.
  const { document } = new JSDOM(googleCalendarPage(spec).replace(/<style[^]*?<\/style>/, '')).window;
  spoil(document);
  return readWith(googleCalendar, { document, url: addressOf(spec), now: 0, zone: 'America/New_York' });
}

function got(reading: Reading): string[] {
  return reading.timetables.flatMap(({ calendar, blocks }) => blocks.map((block) => row(calendar.token, block))).sort();
}

function check(pages: fc.Arbitrary<PageSpec>, spoil?: (document: Document) => void, numRuns = 40): void {
  const property = fc.property(pages, (spec) => void expect(got(read(spec, spoil))).toEqual(expected(spec)));
  fc.assert(property, { numRuns, seed: Number(process.env['SEED'] ?? 20260914) });
}

/** Column views in which every event has its place by its own day and hours. */
const columns = anyPage
  .filter(({ view }) => ['day', 'week', 'customday'].includes(view))
  .map((spec) => ({ ...spec, events: spec.events.filter((each) => !each.task && !isAllDay(each)).filter(isShort) }));
const isShort = (each: EventSpec) => daysBetween(each.start.slice(0, 10), each.end.slice(0, 10)) < 2;

describe('what was put on a page is read from it', { timeout: 60_000 }, () => {
  it('in every view, language, clock and density', () => check(anyPage, undefined, 250));

  it('where the page does not say its language', () =>
    check(anyPage, (document) => document.documentElement.removeAttribute('lang')));

  it('in English and Spanish from the hidden text alone', () =>
    check(
      anyPage.map((spec) => ({ ...spec, language: spec.language === 'es' ? 'es' : 'en' })),
      (document) => {
        for (const seen of document.querySelectorAll('[data-eventid] [aria-hidden=true]')) seen.textContent = '';
        for (const button of document.querySelectorAll('[data-eventid] [aria-label]')) button.textContent = '';
      },
    ));

  it('without inline heights of columns and hours, fitted from the chips', () =>
    check(columns, (document) => {
      const chips = '[data-eventid]';
      for (const element of document.querySelectorAll('[style]'))
        if (!element.closest(chips)) element.removeAttribute('style');
    }));

  it('under class names that are shuffled again, in other tags', () =>
    check(anyPage, (document) => {
      for (const element of document.querySelectorAll('[class]')) element.className = 'x y z';
    }));

  it('from geometry where the clock is told in no known digits', () => {
    const spoil = (document: Document) => {
      for (const hidden of document.querySelectorAll('[role=button][data-eventid] > :not([aria-hidden])')) {
        hidden.textContent = hidden.textContent.replace(/^.*?(?=, X)/, 'twenty past nine');
      }
    };
    const worded = columns.map((spec) => ({
      ...spec,
      language: 'en',
      events: spec.events
        .filter((each) => each.start.slice(0, 10) === each.end.slice(0, 10))
        .map((each) => ({ ...each, title: `X${each.title}` })),
    }));
    const times = (spec: PageSpec) =>
      got(read(spec, spoil)).map((each) => each.replace(/"location".*"declined":(true|false),/, ''));
    const truths = (spec: PageSpec) =>
      expected(spec).map((each) => each.replace(/"location".*"declined":(true|false),/, ''));
    fc.assert(
      fc.property(worded, (spec) => void expect(times(spec)).toEqual(truths(spec))),
      { numRuns: 40, seed: 1 },
    );
  });
});
