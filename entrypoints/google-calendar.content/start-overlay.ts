import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerPage } from '../../utils/messaging/answer';
import type { CalendarRef } from '../../utils/model/reading';
import type { Grid } from '../../utils/overlay/grid';
import type { Survey } from '../../utils/overlay/survey';
import { PageChanged, type Reader } from '../../utils/readers/reader';
import { makeDeeds } from './deeds';
import { makeKeeper } from './keep-reading';
import { look, type Look } from './look';
import { makeMemory } from './memory';
import { pageStatus } from './page-status';
import { makeStage } from './stage';
import { known, sourceOf, surveyOf } from './survey-of';
import { warnOnce } from './warn-once';
import { watchPage } from './watch-page';

/** A site that can be overlaid. `signature` is cheap, and differs whenever the page would be read or drawn differently. */
export interface Site {
  readonly reader: Reader;
  findGrid(document: Document): Grid;
  signature(document: Document): string;
}

/** ms between looks at whether the extension is still there: an update leaves this script behind, alone. */
const STILL_THERE = 2000;
/** ms. A page that is just coming up looks changed for a while. */
const BELIEVED = 2500;

/** Reads the page, draws its push-in windows, follows it, and takes everything away when the extension goes. */
export function startOverlay(ctx: ContentScriptContext, site: Site): void {
  const name = site.reader.name;
  let seen: Look | null = null;
  let survey: Survey | null = null;
  /** Signatures: of what was looked at last, and of what the frame before showed. */
  let looked: string | null = null;
  let settling: string | null = null;
  /** The page's boxes have other sizes. */
  let moved = false;
  let doubt = 0;
  let believed = false;

  const memory = makeMemory(() => safely(isOff() ? turnOff : seen ? draw : pass));
  const keeper = makeKeeper(() => location.host + location.pathname, memory.refresh);
  const deeds = makeDeeds(memory, keeper, (source) => refs().get(source) ?? null);
  const stage = makeStage(
    () => site.findGrid(document),
    deeds,
    () => {
      moved = true;
      again();
    },
  );
  const isOff = () => memory.state()?.settings.overlay === false;
  const refs = () =>
    new Map<string, CalendarRef>(
      seen?.state === 'read' ? seen.reading.timetables.map(({ calendar }) => [sourceOf(name, calendar), calendar]) : [],
    );

  /** Once a frame after the page has stirred. */
  const pass = () => {
    if (ctx.isInvalid || !memory.state()) return;
    if (isOff()) return stage.keepUp();
    const now = site.signature(document);
    // A page that could not be read may be mended in ways no signature tells.
    if (now === looked && seen?.state !== 'changed') {
      if (moved) stage.place();
      moved = false;
      return stage.keepUp();
    }
    // What differs from frame to frame is still moving: wait for the frame that is as the one before.
    if (now !== settling) {
      settling = now;
      return again();
    }
    looked = now;
    moved = false;
    lookAgain();
  };
  const lookAgain = () => {
    seen = look(site.reader, { document, url: location.href, now: Date.now(), zone });
    const calendars = refs();
    if (!memory.knows(calendars.keys())) void memory.refresh(calendars).catch(() => undefined);
    draw();
  };
  const draw = () => {
    clearTimeout(doubt);
    keeper.forget();
    survey = null;
    if (!seen || seen.state === 'foreign') return stage.hide();
    if (seen.state === 'changed') return changed(seen.missing);
    believed = false;
    const { settings } = memory.state()!;
    if (seen.state === 'unreadable') return stage.show({ settings, survey, advice: seen.kind.advice });
    const reading = known(seen.reading, memory.met);
    // The answer is on its way: better nothing for a moment than a guess against it.
    if (reading.timetables.length === 0 && seen.reading.timetables.length > 0) return stage.hide();
    survey = surveyOf(reading, memory.state()!);
    stage.show({ settings, survey, advice: null });
    keeper.later(seen.reading, survey);
  };
  const changed = (missing: string) => {
    stage.hide();
    doubt = window.setTimeout(() => {
      believed = true;
      warnOnce(missing);
    }, BELIEVED);
  };
  const turnOff = () => {
    seen = survey = looked = settling = null;
    clearTimeout(doubt);
    keeper.forget();
    stage.show({ settings: memory.state()!.settings, survey: null, advice: null });
  };
  /** Drawing may find the grid changed where reading did not. */
  const safely = (act: () => void) => {
    try {
      act();
    } catch (error) {
      const missing = error instanceof PageChanged ? error.missing : 'something else';
      if (seen && seen.state !== 'foreign') seen = { state: 'changed', kind: seen.kind, missing };
      survey = null;
      changed(missing);
    }
  };

  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const again = watchPage(document, stage.element, () => safely(pass), ctx.signal);
  const stopAnswering = answerPage({
    'page:status': () => pageStatus(name, seen?.state === 'changed' && !believed ? null : seen, survey, isOff()),
    'state:changed': () => memory.refresh().then(() => null),
    'overlay:toggle': () => memory.change({ overlay: isOff() }).then(() => null),
  });
  ctx.setInterval(() => undefined, STILL_THERE);
  ctx.onInvalidated(() => {
    clearTimeout(doubt);
    keeper.forget();
    stopAnswering();
    stage.dispose();
  });
  void memory.refresh().catch(() => undefined);
}
