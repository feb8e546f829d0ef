import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { googleCalendarPage } from './page';
import { samplePage } from './sample/sample-page';
import type { EventSpec, PageSpec } from './spec';

const CALENDARS = [
  { token: 'me@m', name: 'Alex Doe', own: true, color: 'rgb(1, 2, 3)' },
  { token: 'c_1@g', name: 'Room 5', own: false, color: 'rgb(4, 5, 6)' },
];
const lesson: EventSpec = {
  calendar: 'c_1@g',
  title: 'Math, then more',
  start: '2026-09-15T09:20',
  end: '2026-09-15T10:10',
  location: 'Room 5, East',
};

function render(spec: Partial<PageSpec>, events: readonly EventSpec[]): Document {
  const whole: PageSpec = { view: 'week', date: '2026-09-14', calendars: CALENDARS, events, ...spec };
  return new JSDOM(googleCalendarPage(whole)).window.document;
}

const texts = (page: Document) =>
  [...page.querySelectorAll('[data-eventchip]')].map(
    (chip) =>
      [...chip.querySelectorAll('*')].find((one) => !one.closest('[aria-hidden]') && one.children.length === 0)
        ?.textContent,
  );

describe('a generated page says what Google says', () => {
  it.each<[string, Partial<PageSpec>, EventSpec, string]>([
    [
      'en',
      {},
      lesson,
      '9:20am to 10:10am, Math, then more, Calendar: Room 5, Location: Room 5, East, September 15, 2026',
    ],
    [
      '24 h',
      { clock: 24 },
      lesson,
      '09:20 to 10:10, Math, then more, Calendar: Room 5, Location: Room 5, East, September 15, 2026',
    ],
    [
      'own, declined',
      {},
      { calendar: 'me@m', title: 'T', start: '2026-09-15T12:00', end: '2026-09-15T13:00', rsvp: 'declined' },
      '12pm to 1pm, T, Alex Doe, Declined, No location, September 15, 2026',
    ],
    [
      'all day',
      {},
      { calendar: 'me@m', title: 'T', start: '2026-09-15', end: '2026-09-15' },
      'All day, T, Alex Doe, No location, September 15, 2026',
    ],
    [
      'days of one month',
      {},
      { calendar: 'me@m', title: 'T', start: '2026-09-15', end: '2026-09-16' },
      'All day, T, Alex Doe, No location, September 15 – 16, 2026',
    ],
    [
      'days of two months',
      { date: '2026-09-28' },
      { calendar: 'me@m', title: 'T', start: '2026-09-28', end: '2026-10-02' },
      'All day, T, Alex Doe, No location, September 28 – October 2, 2026',
    ],
    [
      'over midnight',
      {},
      { calendar: 'me@m', title: 'T', start: '2026-09-15T22:00', end: '2026-09-16T01:00' },
      'September 15, 2026 at 10pm to September 16, 2026 at 1am, T, Alex Doe, No location,',
    ],
    [
      'to midnight',
      {},
      { calendar: 'me@m', title: 'T', start: '2026-09-15T23:30', end: '2026-09-16T00:00' },
      '11:30pm to 12am, T, Alex Doe, No location, September 15, 2026',
    ],
    [
      'task',
      {},
      { calendar: 'me@m', title: 'T', start: '2026-09-15T19:00', end: '2026-09-15T19:30', task: true },
      'task: T, Not completed, September 15, 2026, 7pm',
    ],
    [
      'es',
      { language: 'es' },
      lesson,
      'De 9:20am a 10:10am, Math, then more, Calendario: Room 5, Ubicación: Room 5, East, 15 de septiembre de 2026',
    ],
    [
      'de',
      { language: 'de' },
      lesson,
      '9:20AM bis 10:10AM, Math, then more, Kalender: Room 5, Ort: Room 5, East, 15. September 2026',
    ],
    [
      'ja',
      { language: 'ja' },
      lesson,
      '午前9:20～午前10:10、「Math, then more」、カレンダー: Room 5、場所: Room 5, East、2026年 9月 15日',
    ],
  ])('%s', (_, spec, event, text) => {
    expect(new Set(texts(render(spec, [event])))).toEqual(new Set([text]));
  });

  it('places a chip by its minutes, whatever the density', () => {
    for (const pxPerHour of [40, 48, 60]) {
      const chip = render({ pxPerHour }, [lesson]).querySelector<HTMLElement>(
        '[data-datekey="28975"] [data-eventchip]',
      );
      expect(parseFloat(chip?.style.top ?? '')).toBeCloseTo((560 * pxPerHour) / 60 - 1);
      expect(parseFloat(chip?.style.height ?? '')).toBeCloseTo((50 * pxPerHour) / 60 - 2);
    }
  });

  it('names an event by its base64 id and calendar', () => {
    const id = render({}, [lesson]).querySelector('[data-eventchip]')?.getAttribute('data-eventid') ?? '';
    expect(atob(id)).toMatch(/^[a-v0-9]{26}_20260915T092000Z c_1@g$/);
  });

  it('gives a long event one chip a day, and its month what has room', () => {
    const days = { calendar: 'me@m', title: 'Trip', start: '2026-09-14', end: '2026-09-16' };
    expect(render({}, [days]).querySelectorAll('[data-eventchip]')).toHaveLength(3);
    const many = Array.from({ length: 9 }, (_, n) => ({ ...lesson, title: `Block ${n}` }));
    const month = render({ view: 'month' }, many);
    expect(month.querySelectorAll('[data-eventchip]')).toHaveLength(3);
    expect(month.querySelector('[data-opens-day-overview]')?.textContent).toBe('6 more');
  });

  it('has other class names with another seed', () => {
    const className = (seed: number) => render({ seed }, [lesson]).querySelector('[data-eventchip]')?.className;
    expect(className(1)).not.toBe(className(2));
  });

  it('keeps hostile titles text', () => {
    const page = render({}, [{ ...lesson, title: '<img src=x onerror=alert(1)>"&\u202e' }]);
    expect(page.querySelector('img')).toBeNull();
    expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>"&\u202e');
  });

  it.each(Object.keys(LANGUAGES))('draws every view of the sample in %s', (language) => {
    for (const view of ['day', 'week', 'customday', 'month', 'agenda', 'embed-month', 'year', 'editor'] as const) {
      const spec = samplePage('2026-09-14', { view, language });
      const page = new JSDOM(googleCalendarPage(spec)).window.document;
      const readable = view !== 'year' && view !== 'editor';
      expect(page.querySelectorAll('[data-eventchip]').length > 0).toBe(readable);
    }
  });
});
