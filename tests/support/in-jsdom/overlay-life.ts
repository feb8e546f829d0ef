import { afterEach, beforeEach, expect, vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLife, type ScriptLife } from '../../../components/overlay/on-page/script-life';
import type { Reading } from '../../../utils/model/reading';
import { NOTHING_KNOWN } from '../../../utils/model/school-days';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { surveyOf, type Remembered } from '../../../utils/pipeline/survey-of';
import messages from '../../../public/_locales/en/messages.json';
import { catalogue } from '../../../utils/words/say/catalogue';
import { FIRST_WORDS } from '../../../utils/words/say/first-words';
import { openTexts } from '../../../utils/words/say/open-texts';
import { closedRootOf, overlayHosts, watchClosedRoots } from './closed-roots';
import { overlaidPage } from './overlaid-page';
import { pretendLayout } from './overlay-parts';

interface Status {
  readonly data: { readonly state: string; readonly missing: unknown; readonly sources: readonly string[] };
}

/**
 * The page of one room, made anew for each test, with a background that answers from `now.state`. A test file mocks how
 * the background is asked, and passes the mock in.
 */
export function overlayLife(room: string, ask: Mock) {
  const { page, read, site } = overlaidPage(room);
  const now = {} as { life: ScriptLife; state: Remembered };

  beforeEach(() => {
    fakeBrowser.reset();
    pretendLayout();
    vi.stubGlobal('matchMedia', () => new EventTarget());
    read.mockClear();
    now.state = { settings: DEFAULT_SETTINGS, roles: {}, classrooms: {}, told: {}, days: NOTHING_KNOWN };
    ask.mockReset().mockImplementation(async (name: string, asked: object) => answer(name, asked));
    page.grid = document.body.appendChild(document.createElement('div'));
    page.grid.dataset.eventid = '2026-09-14';
    watchClosedRoots();
    now.life = beginLife();
  });
  afterEach(() => {
    now.life.end();
    document.body.replaceChildren();
  });

  /** What the background would answer. */
  function answer(name: string, asked: object): unknown {
    if (name === 'settings:change') {
      now.state = { ...now.state, settings: { ...now.state.settings, ...asked } };
      return now.state.settings;
    }
    if (name !== 'overlay:survey') return true;
    const { reading, words } = structuredClone(asked) as { reading: Reading | null; words?: boolean };
    const spoken = words ? { words: openTexts(FIRST_WORDS, catalogue(messages)) } : {};
    return { settings: now.state.settings, survey: reading && surveyOf(reading, now.state), ...spoken };
  }

  const host = () => overlayHosts()[0] ?? null;
  const said = () => closedRootOf(host())?.textContent ?? '';
  const bands = () => [...(closedRootOf(host())?.querySelectorAll<HTMLElement>('[data-pushin-window]') ?? [])];
  const days = () => [...new Set(bands().map((band) => band.dataset.pushinWindow!.slice(0, 10)))];
  const drawn = (...expected: string[]) => vi.waitFor(() => expect(days()).toEqual(expected));
  const message = (name: string) =>
    new Promise<Status>((answered) => {
      void fakeBrowser.runtime.onMessage.trigger(
        { pushin: name, data: null },
        { id: fakeBrowser.runtime.id },
        answered as (reply: unknown) => void,
      );
    });
  return { now, page, read, site, answer, host, said, bands, days, drawn, message };
}
