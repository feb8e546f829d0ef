// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { difference } from './alike';
import { Disguise } from './disguise';
import { anonymisePage } from './page';

function safe(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  anonymisePage(document, new Disguise());
  return document;
}

const PAGE = `<!-- for Ms. Tamsin Rivera --><title>Ms. Rivera's class</title><script>var user = 'Rivera'</script>
  <link rel=stylesheet href="https://maple.example/a.css"><style>td { background: url(https://maple.example/rivera.png) }</style>
  <h1 id="rivera-room-14">Ms. Rivera – Grade 2, Room 14</h1>
  <table class="fc-grid"><tr><td data-id="c_9f8e7d6c5b4a39281706">9:10 - 10:00</td><td title="Rivera's lesson" onclick="x()">Writers Workshop</td></tr>
  <tr><td>Monday, Sept. 14</td><td>Lunch with Odalys</td></tr></table>
  <a href="mailto:rivera@maple.example">rivera@maple.example, (603) 555-7788, 100234567</a>
  <p>Mrs. Reading and Coach Lunch</p>`;

it.each([
  'Rivera',
  'rivera',
  'Tamsin',
  'Odalys',
  'maple',
  '555-7788',
  '100234567',
  'c_9f8e7d6c5b4a39281706',
  'Mrs. Reading',
  'Coach Lunch',
])('nothing is left of %s', (secret) => expect(safe(PAGE).documentElement.outerHTML).not.toContain(secret));

it.each(['9:10 - 10:00', 'Writers Workshop', 'Monday, Sept. 14', 'Grade 2, Room 14', 'Lunch with', 'fc-grid', 'Ms.'])(
  '%s stays',
  (kept) => expect(safe(PAGE).documentElement.outerHTML).toContain(kept),
);

it('one name has one disguise, in text, title and id', () => {
  const document = safe(PAGE);
  const name = /Ms\. (\p{L}+)/u.exec(document.querySelector('h1')!.textContent)![1]!;
  expect(document.title).toContain(name);
  expect(document.querySelector('h1')!.id).toBe(`${name.toLowerCase()}-room-14`);
  expect(document.querySelector('[title]')!.getAttribute('title')).toContain(name);
});

it('no address, script or comment is left, and nothing that runs', () => {
  const html = safe(PAGE).documentElement.outerHTML;
  expect(html).not.toMatch(/<script|<!--|onclick|url\(/);
  expect([...html.matchAll(/https?:\/\/([^/"'\s]+)/g)].map(([, host]) => host)).toEqual(['school.example']);
});

it.each([
  ['a day that Google numbers', '<p data-datekey="29000"></p>', 'data-datekey="29000"'],
  ['the kind of an id', '<p class="group_course_1401"></p>', 'group_course_'],
])('%s stays', (_, html, kept) => expect(safe(html).documentElement.outerHTML).toContain(kept));

it.each(['data-jane="29000"', 'class="jane_doe_student_1401"', 'data-birthdate="Odalys 2016"'])(
  'nothing of a person stays in %s',
  (attribute) =>
    expect(safe(`<p ${attribute}>Odalys</p>`).documentElement.outerHTML).not.toMatch(/29000|doe_|1401|Odalys/),
);

it('two ids never become one', () => {
  const ids = Array.from({ length: 400 }, (_, i) => `calendar_event_w${i}`);
  const document = safe(ids.map((id) => `<p data-id="${id}"></p>`).join(''));
  const found = [...document.querySelectorAll('p')].map((p) => p.dataset['id']);
  expect(new Set(found).size).toBe(ids.length);
});

it('data for machines keeps its dates and loses its names', () => {
  const data = { '@type': 'Event', name: 'Reading with Odalys', startDate: '2026-09-14T09:10' };
  const script = safe(`<script type="application/ld+json">${JSON.stringify(data)}</script>`).querySelector('script')!;
  const after = JSON.parse(script.textContent) as typeof data;
  expect(after).toMatchObject({ '@type': 'Event', startDate: '2026-09-14T09:10' });
  expect(after.name).toMatch(/^Reading with (?!Odalys)/);
});

it('says where two readings differ', () => {
  const block = { date: null, days: null, start: 540, end: 600, allDay: false };
  const timetable = (blocks: object[]) => [{ blocks }] as never;
  expect(difference(timetable([block]), timetable([block]))).toBeNull();
  expect(difference(timetable([block]), timetable([]))).toBe('1 lessons were read before, 0 after');
  expect(difference(timetable([block]), timetable([{ ...block, end: 590 }]))).toContain('lesson 1 was');
});
