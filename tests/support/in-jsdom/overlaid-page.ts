import { vi } from 'vitest';
import type { Site } from '../../../components/overlay/on-page/site';
import type { Grid } from '../../../utils/overlay/grid';
import { detectAmong } from '../../../utils/readers/detect-among';
import { PageChanged, type Page, type Reader } from '../../../utils/readers/reader';
import { someBlock, someTimetable } from '../made/blocks';

const TITLES = ['Math', 'Lunch', 'Writing Workshop', 'Recess', 'Science', 'Reading'];

/**
 * A site whose page is one element, `page.grid`, that says which day it shows. `data-changed` makes the page
 * unreadable.
 */
export function overlaidPage(room: string) {
  const page: { grid: HTMLElement } = { grid: document.createElement('div') };
  const read = vi.fn((_: Page) => {
    const here = page.grid;
    if (!here.isConnected || here.dataset.changed) throw new PageChanged('grid');
    const date = here.dataset.eventid!;
    const blocks = TITLES.map((title, i) => someBlock({ title, date, start: 480 + i * 60, end: 540 + i * 60 }));
    const shown = { from: date, to: date };
    const column = { date, box: { left: 0, top: 0, width: 100, height: 1440 }, gutter: 12, chips: [] };
    return {
      reading: { reader: 'g', view: 'week', shown, timetables: [someTimetable(room, blocks)], warnings: [] },
      isThere: () => here.isConnected,
      measure: (): Grid => ({ columns: [column], scrollBox: null, mount: here, blocks: new Map() }),
    };
  });
  const reader: Reader = {
    name: 'g',
    find: () => ({ kind: { reader: 'g', view: 'week', readable: true, advice: null }, found: null }),
    read,
    signature: () => page.grid.dataset.eventid ?? '',
    watched: ['data-eventid'],
  };
  const site: Site = { name: 'g', detect: (of) => detectAmong([reader], of) };
  return { page, read, site };
}
