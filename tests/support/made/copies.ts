import type { CalendarCopy, CopiedChip } from '../../../utils/readers/google-calendar/copy';

/** 58 px for an hour of 60, drawn 1 px above its minute, as Google does. */
const boxOf = (hour: number) => ({ top: hour * 60 - 1, height: 58 });

/** A lesson of an hour on 14 September 2026 in the calendar room@g, from so many hours after midnight. */
export function someChip(title: string, hour: number, parts: Partial<CopiedChip> = {}): CopiedChip {
  return {
    id: btoa(`${title.length}${hour} room@g`),
    spoken: [`${hour}am to ${hour + 1}am, ${title}, Calendar: Room 14, No location, September 14, 2026`],
    seen: [title],
    stacked: false,
    box: boxOf(hour),
    place: { kind: 'column', date: '2026-09-14', column: 0 },
    struck: null,
    ...parts,
  };
}

/** A week of Google Calendar that shows these chips. */
export function someCopy(chips: readonly CopiedChip[], parts: Partial<CalendarCopy> = {}): CalendarCopy {
  return {
    view: 'week',
    lang: 'en',
    kind: 'page',
    shown: { from: '2026-09-14', to: '2026-09-18' },
    isDated: true,
    hasCells: true,
    chips,
    texts: [],
    left: 0,
    headings: [],
    cells: [],
    hours: [60],
    ...parts,
  };
}
