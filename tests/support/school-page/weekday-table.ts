/**
 * The most common page of a teacher: a column for each day and a row for each time. Some rows are the same all week.
 * All is invented.
 */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const ALIKE = (title: string) => DAYS.map(() => title);
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['8:00–8:15', ALIKE('Arrival & Morning Work')],
  ['8:15–8:40', ALIKE('Morning Meeting')],
  ['8:40–9:40', ['Math', 'Math', 'Math', 'Math', 'Math Centers']],
  ['9:40–10:30', ['Writing Workshop', 'Writing Workshop', 'Library', 'Writing Workshop', 'PE']],
  ['10:30–10:45', ALIKE('Recess')],
  ['10:45–11:45', ALIKE('Reading')],
  ['11:45–12:25', ALIKE('Lunch')],
  ['12:25–1:00', ['WIN', 'WIN', 'Read Aloud', 'WIN', 'WIN']],
  ['1:00–1:45', ['Art', 'PE', 'Music', 'PE', 'Science']],
  ['1:45–2:25', ['Science', 'Science', 'Social Studies', 'Social Studies', 'Genius Hour']],
  ['2:25–2:35', ALIKE('Pack Up & Dismissal')],
];

const STYLE = (width: number) => `
  body { margin: 0; font: 15px/1.4 Verdana, sans-serif; color: #222; background: #fff; }
  main { padding: 20px 28px; width: ${width}px; } h1 { margin: 0 0 4px; font-size: 24px; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  td, th { padding: 6px 8px; border: 1px solid #bbb; text-align: left; vertical-align: top; }
  @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } td, th { border-color: #444; } }`;

/** The page. @param width of the whole page, in px */
export function weekdayTablePage(width = 1180): string {
  const head = DAYS.map((day) => `<th>${day}</th>`).join('');
  const body = ROWS.map(([time, titles]) => {
    const cells = titles.map((title) => `<td>${title.replace('&', '&amp;')}</td>`).join('');
    return `<tr><td>${time}</td>${cells}</tr>`;
  }).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Room 8</title><style>${STYLE(width)}</style>
    <main><h1>Mr. Haldane, Grade 1</h1><p>Our week</p>
    <table><thead><tr><th>Time</th>${head}</tr></thead><tbody>${body}</tbody></table>
    <p>Questions? Write to the office.</p></main></html>`;
}
