import type { Block } from '../../model/block';
import type { Reading } from '../../model/reading';
import { warning } from '../../model/warning';
import { dateWords } from '../../time/date/date-words';
import { addDays, DAY_MIN } from '../../time/date/dates';
import { PageChanged } from '../reader';
import type { CalendarCopy } from './copy';
import { readChips, type ChipEvent } from './read-chips';
import { isEventText } from './text/event-text';
import { expectChips, expectRead } from './text/expect-events';
import { hiddenEvents } from './text/hidden-events';

export interface CopyEvents extends Pick<Reading, 'warnings'> {
  readonly events: readonly ChipEvent[];
}

/**
 * The events of a copy. Each names its chip by its place among the chips, and after them among the texts. Throws
 * PageChanged.
 */
export function eventsOfCopy(copy: CalendarCopy, zone: () => string): CopyEvents {
  const { kind, view, lang, chips, hours, shown } = copy;
  const words = dateWords(lang);
  const texts = copy.texts.flatMap((chip, i) =>
    isEventText(chip.spoken[0] ?? '', words) ? [{ chip, at: chips.length + i }] : [],
  );
  const context = { lang, hours, zone };
  if (kind !== 'page') {
    const all = [...chips, ...texts.map(({ chip }) => chip)];
    if (all.length === 0 && !(kind === 'embed' && copy.hasCells)) throw new PageChanged('grid', '[role=grid]');
    const { events, warnings } = readChips(all, context);
    const placeOf = (chip: number) => texts[chip - chips.length]?.at ?? chip;
    return { events: events.map((event) => ({ ...event, chip: placeOf(event.chip) })), warnings };
  }
  expectChips(
    copy,
    texts.map(({ chip }) => chip),
  );
  const got = readChips(chips, context);
  expectRead(chips, got, view);
  const range = copy.isDated ? shown : null;
  const events = got.events.filter(({ block }) => belongs(block, range));
  const left = copy.left > 0 ? [warning('events-left-out', { count: copy.left })] : [];
  return { events, warnings: [...left, ...got.warnings, ...hiddenEvents(copy.cells)] };
}

/**
 * Is the event of a day that the page shows? One without a day belongs to nobody. One of another week is a leftover
 * chip that the page is about to remove.
 */
function belongs({ date, end }: Block, shown: Reading['shown']): boolean {
  if (date === null || shown === null) return date !== null;
  return date <= shown.to && addDays(date, Math.max(0, Math.ceil((end ?? 0) / DAY_MIN) - 1)) >= shown.from;
}
