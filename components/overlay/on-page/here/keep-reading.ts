import { askBackground } from '../../../../utils/messaging/ask';
import type { Reading } from '../../../../utils/model/reading';
import { namedByPage } from '../../../../utils/readers/named-by-page';
import type { Survey } from '../../../../utils/overlay/survey';

/** ms. A page that has not changed for so long is complete; an empty one may still be loading. */
const SETTLED = 1500;
const SETTLED_EMPTY = 5000;

/** Has the classrooms on the page remembered, once the page has settled and only when something is new. */
export interface Keeper {
  /** @param where the page stood when it was read: it may have gone on to another address since. */
  later(reading: Reading, survey: Survey, where: string): void;
  /** At once; fulfilled when it is kept. */
  now(): Promise<void>;
  /** What was refused may be kept from now on: tries once more what the page still shows. */
  again(): void;
  forget(): void;
}

interface Waiting {
  readonly reading: Reading;
  readonly survey: Survey;
  readonly where: string;
}

/** @param mayKeep says whether what is read here may be kept at all. @param onKept called when a classroom has become known. */
export function makeKeeper(mayKeep: (survey: Survey, byHand: boolean) => boolean, onKept: () => Promise<void>): Keeper {
  let timer = 0;
  let waiting: Waiting | null = null;
  let last: Waiting | null = null;
  let kept = '';

  const forget = () => {
    clearTimeout(timer);
    waiting = last = null;
  };
  /**
   * @param byHand the therapist did something that needs the classroom: one that was removed since is kept again;
   * otherwise it stays removed.
   */
  const keep = async (byHand: boolean) => {
    clearTimeout(timer);
    const what = byHand ? (waiting ?? last) : waiting;
    waiting = null;
    if (!what || !mayKeep(what.survey, byHand)) return;
    const { reading, survey, where } = what;
    const ask = { reading: namedByPage(reading, document), where };
    // The background works out by itself what is whose. If the therapist chooses differently, the same reading is news.
    const roles = survey.calendars.map(({ source, role, grade }) => [source, role, grade]);
    const said = JSON.stringify([ask, roles]);
    const rooms = survey.calendars.filter(({ role }) => role === 'classroom');
    const isForgotten = byHand && rooms.some(({ classroom }) => classroom === null);
    const some = rooms.length > 0 || survey.calendars.some(({ role }) => role === 'district');
    if (!some || (said === kept && !isForgotten)) return;
    const changed = await askBackground('reading:keep', ask);
    kept = said;
    if (changed) await onKept();
  };
  const wait = (what: Waiting) => {
    clearTimeout(timer);
    waiting = last = what;
    const empty = what.reading.timetables.every(({ blocks }) => blocks.length === 0);
    timer = window.setTimeout(() => void keep(false).catch(() => undefined), empty ? SETTLED_EMPTY : SETTLED);
  };
  return {
    now: () => keep(true),
    forget,
    again: () => {
      if (last) wait(last);
    },
    later: (reading, survey, where) => wait({ reading, survey, where }),
  };
}
