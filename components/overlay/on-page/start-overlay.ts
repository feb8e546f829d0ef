import { answerPage } from '../../../utils/messaging/answer';
import { inManner } from '../../../utils/model/place/in-manner';
import { placeOf } from '../../../utils/model/place/place-of';
import { missingIn } from '../../../utils/readers/reader';
import { sizeSignature } from '../../../utils/readers/size-signature';
import type { Advice } from '../view';
import { addressHere } from './here/address-here';
import { firstIdle } from './watch/first-idle';
import { makeDeeds } from './deeds';
import { framedAddresses } from './here/framed-addresses';
import { makeFrames, standingHere, worthOf } from './here/frames';
import { isLeft } from './here/is-left';
import { makeKeeper } from './here/keep-reading';
import { look } from './look';
import { isSeen, makeMayKeep } from './here/may-keep';
import { makeMemory } from './memory';
import { believedLook, nextState, type OverlayEvent, type OverlayState, type AnswerSoFar } from './overlay-state';
import { pageHere } from './here/page-here';
import { pageStatus } from './page-status';
import { hasGoneOn } from './press';
import type { ScriptLife } from './script-life';
import type { PageReader, Site } from './site';
import { makeStage, type Seen } from './stage';
import { warnOnce } from './warn-once';
import { watchHands } from './watch/watch-hands';
import { watchPage } from './watch/watch-page';

/** ms. A page that is still loading looks changed for a while. */
const BELIEVED = 2500;

/** Reads the page, draws its push-in times, follows it, and removes everything when the extension is gone. */
export function startOverlay(life: ScriptLife, site: Site): void {
  let state: OverlayState = { is: 'starting' };
  /** The reader that knew the page at the last look. */
  let reader: PageReader | null = null;
  /** What was drawn last. A newer look may still wait for its answer. */
  let drawn: Seen | null = null;
  /** Signatures: of what was looked at last, and of what the frame before showed. */
  let looked: string | null = null;
  let settling: string | null = null;
  /** The page's boxes have other sizes. */
  let moved = false;
  let doubt = 0;
  let where = placeOf(addressHere());
  const memory = makeMemory(
    () => {
      if (life.isOver()) return;
      safely(isOff() ? turnOff : 'look' in state ? () => happen({ is: 'answered', answer: answer() }) : pass);
    },
    () => where,
  );
  const mayKeep = makeMayKeep(site.embedded ?? false, life.signal, () => keeper.again());
  const keeper = makeKeeper((survey, byHand) => !goneOn() && mayKeep(survey, byHand), memory.refresh);
  const deeds = makeDeeds(memory, keeper, (source) => drawn?.survey.calendars.find((one) => one.source === source));
  const stage = makeStage(
    deeds,
    () => stirred(),
    site.beside ?? null,
    () => reader?.weekAddress?.(location.href) ?? null,
  );
  const frames = makeFrames(standingHere, () => safely(show));
  const isOff = () => memory.settings()?.overlay === false;
  /** The therapist's press was for one page. In an app that has gone on to another page she has to be asked again. */
  const goneOn = () => {
    if (site.pressedAt === undefined || !hasGoneOn(site.pressedAt)) return false;
    life.end();
    return true;
  };
  const signature = () => (reader ? `${reader.name} ${reader.signature(document)}` : sizeSignature(document));
  /** Once a frame after the page has stirred. */
  const pass = () => {
    if (life.isOver() || goneOn() || !isUp() || !memory.settings()) return;
    if (isOff()) return stage.keepUp();
    const now = signature();
    if (now === looked && isAsItWas()) {
      if (moved) stage.place();
      moved = false;
      return stage.keepUp();
    }
    // What differs from frame to frame is still moving: wait for a frame that is like the one before.
    if (now !== settling) {
      settling = now;
      return again();
    }
    const coming = site.fetchReaders?.(pageHere());
    if (coming) return void coming.then(again);
    moved = false;
    lookAgain(now);
  };
  /** A page that could not be read may be mended in ways that no signature shows; a redrawn one stands elsewhere. */
  const isAsItWas = () => {
    if (!('look' in state)) return false;
    return state.look.state === 'read' ? state.look.page.isThere() : state.look.state !== 'changed';
  };
  const answer = (): AnswerSoFar => ({ meaning: memory.meaning(), waits: memory.waits() });
  const lookAgain = (now: string) => {
    where = placeOf(addressHere());
    const detected = site.detect(pageHere());
    const before = reader;
    reader = detected?.reader ?? null;
    looked = reader === before ? now : signature();
    watching.attend(reader?.watched ?? []);
    const seen = look(detected, pageHere());
    memory.turnTo(seen.state === 'read' ? seen.printed : null);
    happen({ is: 'looked', look: seen, answer: answer() });
  };
  /** Each event leads to a state (overlay-state.ts), and each state shows what it shows. */
  const happen = (event: OverlayEvent) => {
    state = nextState(state, event);
    if (event.is === 'looked' || event.is === 'answered') frames.offer(worthOf(state, isSeen()));
    show();
  };
  const show = () => {
    clearTimeout(doubt);
    keeper.forget();
    const settings = memory.settings();
    if (state.is === 'starting' || state.is === 'over' || !settings) return;
    const put = (seen: Seen | null, advice: Advice | null = null) => stage.show({ settings, seen, advice });
    if (state.is === 'doubting') doubt = window.setTimeout(believe, BELIEVED);
    if (state.is === 'changed') warnOnce(state.look.kind.reader, state.look.missing);
    if (!frames.isMine()) return stage.hide();
    // A page that may be nobody's says nothing as long as nothing is read.
    if (state.is === 'off') return site.beside ? stage.hide() : put(null);
    if (state.is === 'advising') return put(null, state.look.kind.advice);
    if ((state.is === 'asking' || state.is === 'silent') && memory.refused()) return put(null, 'refused');
    if (state.is === 'asking') return wait(state.look.days);
    if (state.is !== 'drawn') return stage.hide();
    const { days, page } = state.look;
    const { survey, reading, chips } = state.page;
    drawn = { reading: inManner(reading, survey.manner), survey, days, measure: () => page.measure(reading, chips) };
    put(drawn);
    keeper.later(drawn.reading, survey, where);
  };
  /** Until the answer comes, what is drawn may stay over its own days, but never over others. */
  const wait = (days: string | null) => {
    if (days === null || days !== drawn?.days) stage.clear();
  };
  const believe = () => happen({ is: 'believed' });
  const turnOff = () => {
    drawn = looked = settling = null;
    memory.turnTo(null);
    happen({ is: 'switched off' });
  };
  /** While drawing, the grid may turn out to be changed although reading found nothing. */
  const safely = (act: () => void) => {
    try {
      act();
    } catch (error) {
      const before = state;
      state = nextState(before, { is: 'broke', missing: missingIn(error) });
      (state === before ? stage.hide : show)();
    }
  };

  const watching = watchPage(document, stage.element, () => safely(pass), {
    signal: life.signal,
    folds: site.beside !== undefined,
  });
  const again = watching.again;
  const isUp = firstIdle(life.signal, again);
  const stirred = () => {
    moved = true;
    again();
  };
  const stopAnswering = answerPage(
    {
      'page:status': () => {
        const known = believedLook(state);
        const page = state.is === 'drawn' ? state.page : null;
        const waits = known === null || memory.waits();
        return pageStatus(site.name, known, page, { off: isOff(), waits, refused: memory.refused() });
      },
      'page:frames': () => (isOff() ? [] : framedAddresses(document)),
      'page:feeds': () => (!isOff() && site.findFeeds?.(document, location.href)) || [],
      'state:changed': () => memory.refresh().then(() => null),
      'site:left': ({ sites }) => {
        if (!isLeft(sites)) return null;
        // Another frame may draw from now on.
        frames.offer(0);
        life.end();
        return null;
      },
      'frame:offered': ({ frame, worth }) => frames.heard(frame, worth),
    },
    (name) => name === 'page:status' && !frames.isMine(),
  );
  // Rows are unfolded and pages turned by hand, often by a change of class alone, which nobody watches.
  if (site.beside) watchHands(document, life.signal, stirred);
  life.signal.addEventListener('abort', () => {
    happen({ is: 'ended' });
    stopAnswering();
    stage.dispose();
  });
  void memory.refresh().catch(() => undefined);
}
