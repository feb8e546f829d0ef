import { districtCalendar, rotationsOf, type Notice } from '../../utils/days/district-calendar';
import { resolveDay, type ResolvedDay } from '../../utils/days/resolve-day';
import { eachDay } from '../../utils/days/title-days';
import type { IsoDate } from '../../utils/model/block';
import { clock } from '../../utils/time/date/dates';
import { Unread } from '../read/file-bytes';
import { daysInFile, type DaysInFile } from './days-in-file';
import type { DayOptions } from './options';

/** A file that could not be read. */
interface Refused {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

export interface DayRow {
  readonly date: IsoDate;
  readonly kind: ResolvedDay['kind'];
  /** Changed bell times, "HH:MM". */
  readonly start: string | null;
  readonly end: string | null;
  /** Labels such as "Day 4" or "A"; those of several cycles are separated by commas. */
  readonly rotation: string | null;
  readonly because: readonly { readonly title: string; readonly file: string }[];
}

/**
 * One row for each date; before them one for each file that could not be read. There are no dates if no file could be
 * read.
 */
export function* dayRows(options: DayOptions): Generator<DayRow | Refused> {
  const read: { file: string; days: DaysInFile }[] = [];
  for (const file of options.files) {
    try {
      read.push({ file, days: daysInFile(file, options) });
    } catch (error) {
      const { code, message } =
        error instanceof Unread ? error : { code: 'failed', message: `Reading stopped: ${(error as Error).message}` };
      yield { file, error: { code, message } };
    }
  }
  if (read.length === 0) return;
  const { from, to } = options;
  const said = new Set(read.flatMap(({ days }) => days.earlyRelease ?? []));
  const usual = said.size === 1 ? [...said][0]! : null;
  const habits = { ...options.habits, earlyRelease: options.habits.earlyRelease ?? usual };
  const notices = read.flatMap(({ file, days }) => days.notices.map((block): Notice => ({ block, source: file })));
  const length = read.map(({ days }) => days.cycleLength).find((one) => one !== null) ?? null;
  const anchors = options.anchors.map((anchor) => ({
    ...anchor,
    of: anchor.of ?? (anchor.cycle === 'numbers' ? length : null),
  }));
  const calendar = districtCalendar(notices, anchors);
  const rotations = rotationsOf(
    calendar,
    from,
    to,
    read.flatMap(({ days }) => days.rotations),
  );
  for (const date of eachDay({ from, to })) {
    const { kind, start, end, because } = resolveDay(calendar, date, options, habits);
    const rotation = kind === 'no-school' || kind === 'weekend' ? null : (rotations.get(date)?.join(', ') ?? null);
    yield {
      date,
      kind,
      start: start === null ? null : clock(start),
      end: end === null ? null : clock(end),
      rotation,
      because: because.map(({ title, source: file }) => ({ title, file })),
    };
  }
}
