import type { PageStatus, ReadTimetable } from '../../../utils/messaging/protocol';
import { inManner } from '../../../utils/model/place/in-manner';
import type { Manner, Reading } from '../../../utils/model/reading';
import type { Doubt, ReadingWarning } from '../../../utils/model/warning';
import type { Survey } from '../../../utils/overlay/survey';
import type { Look } from './look';
import type { KnownPage } from './memory';

/** A few doubts are enough to tell that a page is full of them. */
const WARNINGS = 5;

/**
 * How the page stands, for the popup.
 * @param look null before the first one.
 * @param page what was drawn from the look; null if nothing was.
 */
export function pageStatus(
  reader: string,
  look: Look | null,
  page: KnownPage | null,
  { off, waits, refused }: { readonly off: boolean; readonly waits: boolean; readonly refused: boolean },
): PageStatus {
  const survey = page?.survey ?? null;
  const rooms = survey?.calendars.filter(({ role }) => role === 'classroom') ?? [];
  const kind = look && look.state !== 'foreign' ? look.kind : null;
  const reading = page && inManner(page.reading, page.survey.manner);
  const status: PageStatus = {
    state: 'empty',
    reader: kind?.reader ?? reader,
    view: kind?.view ?? null,
    missing: null,
    advice: look?.state === 'read' ? look.kind.advice : null,
    sources: rooms.map(({ source }) => source),
    timetables: reading ? timetablesOf(reading, survey!) : [],
    manners: page ? mannersOf(page.reading, page.survey.manner) : [],
    warnings: onceEach(reading?.warnings ?? []).slice(0, WARNINGS),
    busy: survey?.busy ?? [],
  };
  if (off) return { ...status, state: 'off' };
  // On a page that is no calendar's, finding nothing means that there is no schedule.
  const isNothing = reading?.reader === 'any-page' && reading.timetables.every(({ blocks }) => blocks.length === 0);
  if (look?.state === 'foreign' || isNothing) return { ...status, state: 'foreign' };
  if (look?.state === 'unreadable') return { ...status, state: 'unreadable', advice: look.kind.advice };
  if (look?.state === 'changed') return { ...status, state: 'changed', missing: look.missing };
  if (!survey && refused) return { ...status, state: 'refused' };
  if (!survey && waits) return { ...status, state: 'waiting' };
  return rooms.some(({ findings }) => findings!.windows.length > 0) ? { ...status, state: 'drawn' } : status;
}

function timetablesOf({ timetables }: Reading, { calendars }: Survey): ReadTimetable[] {
  return calendars.flatMap(({ source, name, grade, role, roleSet, ref }, index) => {
    const timetable = timetables[index];
    if (ref.own || !timetable) return [];
    const { blocks, dayType = null } = timetable;
    const counted = blocks.filter(({ task, declined }) => !task && !declined).length;
    return [{ source, name: ref.name ?? name, grade, dayType, role, roleSet, blocks: counted }];
  });
}

/** Two lessons may be doubtful in the same way. The popup shows no single lesson, so it says this once. */
function onceEach(warnings: readonly ReadingWarning[]): Doubt[] {
  const all = warnings.map(({ code, args, date }) => [
    JSON.stringify([code, args, date]),
    { code, args, date } as Doubt,
  ]);
  return [...new Map(all as [string, Doubt][]).values()];
}

const MANNERS: readonly string[] = ['structured', 'datetimes', 'tables', 'text'] satisfies Manner[];

/** A reader without alternatives uses its view for something else. */
function mannersOf({ view, alternatives = [] }: Reading, picked: Manner | null): Manner[] {
  if (alternatives.length === 0 || !MANNERS.includes(view)) return [];
  const all = [view as Manner, ...alternatives.map(({ manner }) => manner)];
  return picked === null ? all : [picked, ...all.filter((manner) => manner !== picked)];
}
