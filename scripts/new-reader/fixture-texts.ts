/** The first pages of a new reader, by the names every reader has, and what is read of each. */
export function fixtureTexts(name: string): Record<string, { page: string; expected: unknown }> {
  const page = (rest: string) =>
    `<!-- saved from url=(0034)https://${name}.example.org/room-14 -->\n<h1>Room 14</h1>\n${rest}\n`;
  const list = (days: string, view = 'list') => page(`<div data-app="${name}" data-view="${view}">${days}</div>`);
  const day = (items: readonly string[]) =>
    `<ul data-date="2026-09-14">${items.map((item) => `<li role="listitem">${item}</li>`).join('')}</ul>`;
  const events = [
    '<span>8:30 AM – 9:05 AM</span><span>Morning Meeting</span>',
    '<span>1:10 PM – 2:00 PM</span><span>Writers Workshop</span>',
  ];
  const reading = (blocks: readonly unknown[]) => ({
    reader: name,
    view: 'list',
    shown: blocks.length > 0 ? { from: '2026-09-14', to: '2026-09-14' } : null,
    timetables: [
      { calendar: { token: `${name}.example.org/room-14`, name: 'Room 14', own: false }, grade: null, blocks },
    ],
    warnings: [],
  });
  return {
    list: {
      page: list(day(events)),
      expected: reading([blockOf('Morning Meeting', 510, 545), blockOf('Writers Workshop', 790, 840)]),
    },
    empty: { page: list(day([])), expected: reading([]) },
    'someone-else': { page: page('<p>Nothing of this site.</p>'), expected: { detect: null } },
    'changed-no-days': {
      page: list('<ul><li role="listitem">8:30 AM Morning Meeting</li></ul>'),
      expected: { error: { code: 'page-changed', missing: 'the days (data-date)' } },
    },
    hostile: {
      page: list(day(['<span>9:00 AM – 9:40 AM</span><span>&lt;img src=x onerror=alert(1)&gt; Math</span>'])),
      expected: reading([blockOf('<img src=x onerror=alert(1)> Math', 540, 580)]),
    },
    'spanish-24h': {
      page: list(day(['<span>13:10 – 14:00</span><span>Taller de escritura</span>'])),
      expected: reading([blockOf('Taller de escritura', 790, 840)]),
    },
  };
}

function blockOf(title: string, start: number, end: number) {
  const said = { note: null, date: '2026-09-14', days: null, rotation: null, start, end };
  return { title, ...said, allDay: false, location: null, declined: false, task: false, timing: 'stated' };
}
