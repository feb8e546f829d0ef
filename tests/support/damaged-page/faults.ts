import type { Block } from '../../../utils/model/block';
import type { Reading } from '../../../utils/model/reading';
import { PageChanged, type Page } from '../../../utils/readers/reader';
import { detectPage } from '../../../utils/readers/registry';
import { saidOn, type SaidOn } from './said-on';

/** The fault in what is read on a page; null if there is none, or if the page is refused. Throws if reading throws. */
export function faultOn(page: Page, isTimeless = false): string | null {
  const found = detectPage(page);
  found?.reader.signature(page.document);
  if (!found?.kind.readable) return null;
  let reading: Reading;
  try {
    reading = found.reader.read(page, found.found).reading;
  } catch (error) {
    if (error instanceof PageChanged) return null;
    throw error;
  }
  const fault = faultIn(reading, saidOn(page.document), isTimeless);
  return fault && `${found.reader.name}: ${fault}`;
}

function faultIn({ timetables, alternatives = [] }: Reading, said: SaidOn, isTimeless: boolean): string | null {
  const tokens = timetables.map(({ calendar }) => calendar.token);
  if (new Set(tokens).size < tokens.length) return `two timetables of one name: ${tokens.join(', ')}`;
  for (const { blocks } of [timetables, ...alternatives.map((one) => one.timetables)].flat()) {
    for (const block of blocks) {
      if (isTimeless && !block.allDay) return `a time on a page without any: ${JSON.stringify(block)}`;
      const fault = faultOf(block, said);
      if (fault) return `${fault}: ${JSON.stringify(block)}`;
    }
  }
  return null;
}

function faultOf({ title, date, start, end, allDay, timing }: Block, said: SaidOn): string | null {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(title)) return 'no title';
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) return 'no date';
  if (!Number.isInteger(start) || start < 0 || start > 1440) return 'starts at no time of a day';
  if (end !== null && (!Number.isInteger(end) || end <= start)) return 'ends before it starts';
  if (allDay && (start !== 0 || end === null || end % 1440 !== 0)) return 'all day, but not from midnight to midnight';
  const word = said.missing(title);
  if (word !== null) return `“${word}” is nowhere on the page`;
  if (allDay || timing !== 'stated') return null;
  if (!said.time(start)) return 'starts at a time that is nowhere on the page';
  if (end !== null && !said.hasLengths && !said.time(end % 1440)) return 'ends at a time that is nowhere on the page';
  return null;
}
