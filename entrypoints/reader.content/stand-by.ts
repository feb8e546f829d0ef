import { addressHere } from '../../components/overlay/on-page/here/address-here';
import { framedAddresses } from '../../components/overlay/on-page/here/framed-addresses';
import { makeFrames, standingHere } from '../../components/overlay/on-page/here/frames';
import { isLeft } from '../../components/overlay/on-page/here/is-left';
import { pageStatus } from '../../components/overlay/on-page/page-status';
import { hasGoneOn } from '../../components/overlay/on-page/press';
import type { ScriptLife } from '../../components/overlay/on-page/script-life';
import { watchPage } from '../../components/overlay/on-page/watch/watch-page';
import { whenIdle } from '../../components/overlay/on-page/watch/when-idle';
import { findFeeds } from '../../utils/feeds/find-feeds';
import { answerPage } from '../../utils/messaging/answer';
import { mayHoldTimetable } from './may-hold-timetable';

/** ms. A page that is never idle is looked at all the same. */
const AT_MOST = 1000;

/** What is asked of the background. */
interface Background {
  /** Is PushIn switched off? */
  isOff(): Promise<boolean>;
  /** Puts what draws into this frame; rejects if it could not. */
  bring(): Promise<unknown>;
}

/**
 * Waits until the page may hold a timetable, and has what draws brought then, again at the page's next change if that
 * fails. What is brought ends this life. Until then this answers for the page: that there is nothing to read. While
 * PushIn is off the page is not looked at.
 * @param pressedAt the address the OT pressed "Read it" on, for that one page; null where she wants the site always.
 */
export function standBy(life: ScriptLife, pressedAt: string | null, background: Background): void {
  let comes = false;
  /** Null until somebody has said. */
  let off: boolean | null = null;
  let stop: (() => void) | null = null;
  const frames = makeFrames(standingHere, () => undefined);
  const look = () => {
    stop = null;
    if (life.isOver() || comes || off !== false) return;
    if (pressedAt !== null && hasGoneOn(pressedAt)) return life.end();
    if (!mayHoldTimetable({ document, url: addressHere() })) return;
    comes = true;
    background.bring().catch(() => (comes = false));
  };
  const soon = () => (stop ??= whenIdle(look, AT_MOST));
  const refresh = async () => {
    // Where nobody says, the page is looked at: whoever brings what draws asks again.
    off = await background.isOff().catch(() => false);
    soon();
    return null;
  };
  watchPage(document, null, soon, { signal: life.signal, folds: true });
  const stopAnswering = answerPage(
    {
      'page:status': () => {
        const waits = comes || off === null;
        return pageStatus('page', waits ? null : { state: 'foreign' }, null, {
          off: off ?? false,
          waits,
          refused: false,
        });
      },
      'page:frames': () => (off === false ? framedAddresses(document) : []),
      'page:feeds': () => (off === false ? findFeeds(document, location.href) : []),
      'state:changed': refresh,
      'site:left': ({ sites }) => {
        if (isLeft(sites)) life.end();
        return null;
      },
      'frame:offered': ({ frame, worth }) => frames.heard(frame, worth),
    },
    (name) => name === 'page:status' && !frames.isMine(),
  );
  life.signal.addEventListener('abort', () => {
    stop?.();
    stopAnswering();
  });
  frames.offer(0);
  void refresh();
}
