/** The reader with which a new site begins: it reads the page of its own first fixture, and is changed from there. */
export function readerText(name: string, variable: string): string {
  return `import { stampOf } from '../../page-data/stamp';
import { dateWords } from '../../time/date/date-words';
import { chipText } from '../drawn/times/chip-text';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import type { Drawn } from '../drawn/drawn';
import { drawnReader } from '../drawn/drawn-reader';
import { PageChanged, type Page } from '../reader';
import { ROOT } from './root';

/* What this depends on: dates and roles as data, no class names. */
const DAY_ELEMENT = '[data-date]';
const EVENT_ELEMENT = '[role="listitem"]';

/** ${name}: a list of days. */
export const ${variable} = drawnReader({
  name: '${name}',
  root: ROOT,
  viewOf: (root) => root.getAttribute('data-view') ?? 'list',
  readable: /^list$/,
  signs: \`\${DAY_ELEMENT}, \${EVENT_ELEMENT}\`,
  watched: ['data-date', 'data-view'],
  draw,
});

/** Throws PageChanged. */
function draw(page: Page, root: Element): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const days = [...root.querySelectorAll(DAY_ELEMENT)];
  if (days.length === 0) throw new PageChanged('day-dates', 'data-date');
  const printed = days.flatMap((day): PrintedEvent[] => {
    const date = stampOf(day.getAttribute('data-date')!)?.date;
    if (!date) throw new PageChanged('day-dates', 'data-date');
    return [...day.querySelectorAll(EVENT_ELEMENT)].flatMap((element) => {
      const { title, span } = chipText(element, words);
      return span && title !== '' ? [{ date, title, span, element }] : [];
    });
  });
  const events = timedEvents(printed);
  return { view: 'list', events, columns: [], ticks: () => [], shown: null, warnings: [], root };
}
`;
}

/** How its pages are recognised: a page carries no more of the reader than this before it is needed. */
export function rootText(name: string, month: string): string {
  return `/** Its outermost element, by which it is recognised. Seen ${month}. */
export const ROOT = '[data-app="${name}"]';
`;
}

export function testText(variable: string): string {
  return `import { checkFixtures } from '../../../tests/support/pages/reader-fixtures';
import { ${variable} } from './reader';

checkFixtures(${variable}, new URL('./fixtures/', import.meta.url));
`;
}
