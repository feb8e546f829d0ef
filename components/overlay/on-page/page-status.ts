import type { PageStatus } from '../../../utils/messaging/protocol';
import type { Survey } from '../../../utils/overlay/survey';
import type { Look } from './look';

/** How the page stands, for the popup. `survey` is what was drawn from the look; null when nothing was. */
export function pageStatus(reader: string, look: Look | null, survey: Survey | null, off: boolean): PageStatus {
  const rooms = survey?.calendars.filter(({ role }) => role === 'classroom') ?? [];
  const status: PageStatus = {
    state: 'empty',
    reader,
    view: look && look.state !== 'foreign' ? look.kind.view : null,
    missing: null,
    advice: null,
    sources: rooms.map(({ source }) => source),
    busy: survey?.busy ?? [],
  };
  if (off) return { ...status, state: 'off' };
  if (look?.state === 'unreadable') return { ...status, state: 'unreadable', advice: look.kind.advice };
  if (look?.state === 'changed') return { ...status, state: 'changed', missing: look.missing };
  return rooms.some(({ plan }) => plan!.windows.length > 0) ? { ...status, state: 'drawn' } : status;
}
