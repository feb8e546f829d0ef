import type { Rank } from '../../../../utils/model/vocabulary';
import { addressOf } from '../../google-calendar-page/address';
import { buildLive } from '../../google-calendar-page/live/build-live';
import type { CalendarDemo } from '../../google-calendar-page/live/live';
import { googleCalendarPage } from '../../google-calendar-page/page';
import type { PageSpec } from '../../google-calendar-page/spec';
import { overlayOf, type Overlay } from './overlay';
import type { PuppeteerSurface } from '../surface/puppeteer-surface';
import { serve } from '../surface/serve';
import type { Session } from '../start/session';
import { until } from '../surface/surface';

/** A band on the page; places in CSS px of the viewport. */
export interface Band {
  readonly when: string;
  readonly rank: Rank;
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A live Google Calendar page, with what PushIn drew on it. */
export interface CalendarPage extends PuppeteerSurface {
  readonly overlay: Overlay;
  bands(): Promise<Band[]>;
  /** Waits until `wanted` is true of the bands that are drawn. */
  untilBands(wanted: (bands: readonly Band[]) => boolean, what: string): Promise<Band[]>;
  demo<K extends 'show' | 'edit' | 'hover'>(act: K, ...args: Parameters<CalendarDemo[K]>): Promise<void>;
}

export async function openCalendar(session: Session, spec: PageSpec): Promise<CalendarPage> {
  const surface = await session.newPage();
  const html = googleCalendarPage(spec, await buildLive());
  await serve(surface.page, (address) => (address.startsWith('https://calendar.google.com/') ? html : null));
  await surface.go(addressOf(spec));
  // A browser draws frames only in the tab in front.
  await surface.page.bringToFront();
  return calendarPage(surface);
}

function calendarPage(surface: PuppeteerSurface): CalendarPage {
  const bands = async () => (await surface.inOverlay(readBands)) ?? [];
  return {
    ...surface,
    overlay: overlayOf(surface),
    bands,
    async untilBands(wanted, what) {
      let drawn: readonly Band[] = [];
      await until(async () => wanted((drawn = await bands())), what).catch((error: unknown) => {
        const seen = drawn.map((one) => `${one.when} ${one.rank}`).join(', ');
        throw new Error(`${String(error)}; windows drawn: ${seen || 'none'}`);
      });
      // On the first day an explanation of the marks lies over some of them.
      const isTold = await surface.inOverlay((root) => root.querySelector('.first-sight') !== null);
      if (isTold) await overlayOf(surface).press('Got it');
      return [...drawn];
    },
    demo: (act, ...args) =>
      surface.run(
        async (name, given) => {
          await (window.calendarDemo[name] as (...all: unknown[]) => unknown)(...given);
        },
        act,
        args as unknown[],
      ),
  };
}

/** Runs in the page, and uses nothing outside itself. */
function readBands(root: ShadowRoot): Band[] {
  return [...root.querySelectorAll('[data-pushin-window]')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const when = element.getAttribute('data-pushin-window') ?? '';
    const rank = element.getAttribute('data-rank') as Rank;
    const label = element.closest('button')?.getAttribute('aria-label') ?? '';
    return { when, rank, label, left, top, width, height };
  });
}
