import { askBackground } from '../../../../utils/messaging/ask';
import type { OverlayState } from '../overlay-state';

/**
 * Finds out which of a page's frames draws: the one that shows most of a timetable. They tell each other through the
 * background.
 */
export interface Frames {
  /** Says how much this frame shows; null if nobody knows yet. The others are told if that has changed. */
  offer(worth: number | null): void;
  /** Takes in what another frame shows. */
  heard(frame: number, worth: number): null;
  /** Is this frame the one that draws? */
  isMine(): boolean;
}

const TOP = 0;
/** A reader that was made for this page knows it better than the reader of any page. */
const MADE_FOR = 10_000;

/** Where a script of ours runs. */
interface Standing {
  /** In the page itself, not in a frame of it. */
  readonly isTop: boolean;
  /** The page has frames now. */
  hasFrames(): boolean;
}

/** The standing of the script that asks. */
export const standingHere: Standing = {
  isTop: globalThis.window === globalThis.top,
  hasFrames: () => window.length > 0,
};

/** @param onChange is called when another frame draws than before. */
export function makeFrames({ isTop, hasFrames }: Standing, onChange: () => void): Frames {
  const others = new Map<number, number>();
  let own = isTop ? TOP : Infinity;
  let worth = 0;
  let told: number | null = null;

  const beats = (frame: number, other: number) => worth > other || (worth === other && own < frame);
  const isMine = () => [...others].every(([frame, other]) => beats(frame, other));
  const tell = async () => {
    told = worth;
    const answer = await askBackground('frame:offer', { worth }).catch(() => null);
    if (!answer) return;
    const before = isMine();
    own = answer.frame;
    // An offer that came before our number was known may have been our own.
    others.delete(own);
    if (isMine() !== before) onChange();
  };
  return {
    isMine,
    offer(next) {
      if (next === null) return;
      worth = next;
      // A page without frames has nobody to tell. Those of others hear it and say nothing.
      if (told !== worth && (!isTop || hasFrames())) void tell();
    },
    heard(frame, other) {
      if (frame === own) return null;
      const before = isMine();
      others.set(frame, other);
      // A script that has just come to that frame does not know of this one yet.
      if (beats(frame, other)) void tell();
      if (isMine() !== before) onChange();
      return null;
    },
  };
}

/**
 * Worth nothing, as much as a page that cannot be read, or as many as it has blocks; null as long as nobody has said what
 * a copy says.
 * @param seen a frame that nobody can see must not take the place of one that is seen.
 */
export function worthOf(state: OverlayState, seen: boolean): number | null {
  if (!('look' in state) || !seen || state.look.state === 'foreign') return 0;
  if (state.look.state !== 'read') return 1;
  const reading = state.is === 'drawn' ? state.page.reading : state.look.printed.reading;
  if (!reading) return null;
  const blocks = reading.timetables.reduce((sum, timetable) => sum + timetable.blocks.length, 0);
  if (blocks === 0) return reading.reader === 'any-page' ? 0 : 1;
  return Math.min(blocks, MADE_FOR - 1) + (reading.reader === 'any-page' ? 1 : MADE_FOR);
}
