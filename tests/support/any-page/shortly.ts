import { JSDOM } from 'jsdom';
import type { Block } from '../../../utils/model/block';
import type { Reading, Timetable } from '../../../utils/model/reading';
import { anyPage } from '../../../utils/readers/any-page/reader';
import { clock } from '../../../utils/time/date/dates';
import { warningMessage } from '../../../utils/words/say/warning-message';
import { say } from '../in-jsdom/words';

const SAVED = /<!-- saved from url=\(\d+\)(\S+) -->/;

/**
 * A block in short, such as "8:30–9:05 Math (with partners) [mon tue]": all that an undated page can say about it, for
 * people to check.
 */
function blockShortly(block: Block): string {
  const { title, note, date, days, rotation, start, end, timing, location } = block;
  const when = [date, days?.join(' '), rotation].filter((one) => one != null);
  return [
    `${clock(start)}–${end === null ? '?' : clock(end)}${timing === 'implied' ? ' implied' : ''} ${title}`,
    ...(note === null ? [] : [`(${note})`]),
    ...(location === null ? [] : [`@ ${location}`]),
    ...(when.length > 0 ? [`[${when.join(', ')}]`] : []),
  ].join(' ');
}

function tableShortly({ calendar, grade, dayType, blocks }: Timetable) {
  return { name: calendar.name, grade, dayType: dayType ?? null, blocks: blocks.map(blockShortly) };
}

function readingShortly({ view, timetables, warnings }: Reading) {
  return {
    view,
    timetables: timetables.map(tableShortly),
    warnings: [...new Set(warnings.map((one) => `${one.code}: ${say.message(warningMessage(one))}`))],
  };
}

/** What the general reader reads in a saved page, in short. */
export function readShortly(source: string, zone: string) {
  const { document } = new JSDOM(source).window;
  const page = { document, url: SAVED.exec(source)?.[1] ?? '', now: Date.UTC(2026, 8, 14, 11), zone };
  const finding = anyPage.find(page);
  if (finding === null || !finding.kind.readable) return { detect: finding && finding.kind };
  return readingShortly(anyPage.read(page, finding.found).reading);
}
