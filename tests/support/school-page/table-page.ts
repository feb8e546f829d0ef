/** A school's own page with a day in a table, a list and some text that must not be covered. All is invented. */
const ROWS = [
  ['8:00–8:20', 'Arrival & Morning Work'],
  ['8:20–8:45', 'Morning Meeting'],
  ['8:45–9:20', 'Fundations'],
  ['9:20–10:10', 'Writers Workshop'],
  ['10:10–10:25', 'Recess'],
  ['10:25–11:25', 'Math Workshop'],
  ['11:25–11:55', 'Lunch'],
  ['11:55–12:15', 'Read Aloud'],
  ['12:15–1:05', 'Reading Centers'],
  ['1:05–1:50', 'Science'],
  ['1:50–2:20', 'Independent Writing'],
  ['2:20–2:30', 'Pack Up & Dismissal'],
] as const;

const STYLE = `
  body { margin: 0; font: 16px/1.5 Georgia, serif; color: #222; background: #fff; }
  header { position: sticky; top: 0; padding: 16px 32px; background: #16456b; color: #fff; z-index: 10; }
  main { display: grid; grid-template-columns: 640px 300px; gap: 24px; padding: 24px 32px; }
  table { width: 100%; border-collapse: collapse; } td, th { padding: 6px 10px; border: 1px solid #ccc; text-align: left; }
  aside { padding: 12px; background: #f3f3f3; } [data-folded] { display: none; }
  @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } aside { background: #262626; } td, th { border-color: #444; } }`;

export function tablePage(rows: readonly (readonly [string, string])[] = ROWS): string {
  const body = rows.map(([time, title]) => `<tr><td>${time}</td><td>${title.replace('&', '&amp;')}</td></tr>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Room 14</title><style>${STYLE}</style>
    <header><h1>Maple Elementary</h1></header>
    <main><section><h2>Ms. Rivera, Grade 2: our day</h2>
    <table><thead><tr><th>Time</th><th>Subject</th></tr></thead><tbody>${body}</tbody></table>
    <p>Please be on time. Questions? Write to the office.</p></section>
    <aside><h3>News</h3><p>Picture day is soon. Bring a smile and a jacket, we go out in any weather.</p></aside></main></html>`;
}

/** The same day without a table, with a box for each row: what happens, when, and who is there. */
export function boxesPage(): string {
  const slots = ROWS.map(
    ([time, title]) =>
      `<div class="slot"><div>${title.replace('&', '&amp;')}</div><div>${time}</div><div>Ms. Rivera</div></div>`,
  ).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Course 14</title>
    <style>${STYLE} .slot { display: flex; padding: 4px 8px; } .slot div { width: 200px; }</style>
    <main><section><h2>Grade 2</h2><div>${slots}</div></section></main></html>`;
}
