import { askBackground } from '../../../utils/messaging/ask';
import type { Reading } from '../../../utils/model/reading';
import { namedByPage } from '../../../utils/readers/named-by-page';
import type { Survey } from '../../../utils/overlay/survey';

/** ms. A page that has stood so long is whole; an empty one may still be loading. */
const SETTLED = 1500;
const SETTLED_EMPTY = 5000;

/** Has the classrooms on the page remembered, once the page has settled and only when something is new. */
export interface Keeper {
  later(reading: Reading, survey: Survey): void;
  /** At once; fulfilled when it is kept. */
  now(): Promise<void>;
  forget(): void;
}

/** @param where host and path of the page. @param onKept called when a classroom has become known. */
export function makeKeeper(where: () => string, onKept: () => Promise<void>): Keeper {
  let timer = 0;
  let waiting: { reading: Reading; survey: Survey } | null = null;
  let last: { reading: Reading; survey: Survey } | null = null;
  let kept = '';

  const forget = () => {
    clearTimeout(timer);
    waiting = last = null;
  };
  /** @param byHand a deed of the OT's needs the classroom: one that was forgotten since is kept anew, else it stays forgotten. */
  const keep = async (byHand: boolean) => {
    clearTimeout(timer);
    const what = byHand ? (waiting ?? last) : waiting;
    waiting = null;
    if (!what) return;
    const { reading, survey } = what;
    const rooms = survey.calendars.filter(({ role }) => role === 'classroom');
    const ask = {
      reading: namedByPage(reading, document),
      where: where(),
      grades: Object.fromEntries(rooms.map(({ source, grade }) => [source, grade])),
      classrooms: rooms.map(({ source }) => source),
    };
    const district = survey.calendars.filter(({ role }) => role === 'district').map(({ source }) => source);
    const said = JSON.stringify([ask, district]);
    const isForgotten = byHand && rooms.some(({ classroom }) => classroom === null);
    if (rooms.length + district.length === 0 || (said === kept && !isForgotten)) return;
    const changed = await askBackground('reading:keep', ask);
    kept = said;
    if (changed) await onKept();
  };
  return {
    now: () => keep(true),
    forget,
    later(reading, survey) {
      clearTimeout(timer);
      waiting = last = { reading, survey };
      const empty = reading.timetables.every(({ blocks }) => blocks.length === 0);
      timer = window.setTimeout(() => void keep(false).catch(() => undefined), empty ? SETTLED_EMPTY : SETTLED);
    },
  };
}
