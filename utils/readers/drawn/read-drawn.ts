import type { Page, PageRead } from '../reader';
import type { Drawn } from './drawn';
import { drawnGrid } from './drawn-grid';
import { drawnReading } from './drawn-reading';

/** What the calendars of a page say, measured where they drew it. The first is the one the page is about. */
export function readDrawn(reader: string, page: Page, all: readonly Drawn[]): PageRead {
  const { reading, calendars } = drawnReading(reader, page, all);
  return {
    reading,
    isThere: () => calendars.every(({ drawn }) => isThere(drawn)),
    measure: () => drawnGrid(calendars),
  };
}

function isThere({ root, columns, events }: Drawn): boolean {
  return root.isConnected && [...columns, ...events].every(({ element }) => element.isConnected);
}
