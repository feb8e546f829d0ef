import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { makeHost } from '../host';
import { together } from './together';
import { Overlay } from '../Overlay';
import { themeAt } from '../theme';
import type { Advice, Deeds, OverlayView, Placement } from '../view';
import type { Reading } from '../../../utils/model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import type { Grid } from '../../../utils/overlay/grid';
import { visitsOf, type Survey, type Visit } from '../../../utils/overlay/survey';
import { isCovered } from './marks/is-covered';
import { measure, nowhere } from './marks/measure';
import type { rowMarks } from './marks/row-marks';
import { sameVisits } from './marks/same-visits';
import { watchSizes } from './watch/watch-sizes';
import { clockHere } from './here/clock-here';
import { whenIdle } from './watch/when-idle';
import { parentOf } from '../../../utils/page-data/real-dom';

/** The panel is drawn at most this many ms after the marks. */
const PANEL_AT = 300;

/** A reading and what it means. */
export interface Seen {
  readonly reading: Reading;
  readonly survey: Survey;
  /** Of the look it was read from. */
  readonly days: string | null;
  /** Where the page draws what was read. Throws PageChanged. */
  measure(): Grid;
}

/** What is to be drawn. If nothing is seen, only the panel is drawn, and says why. */
export interface Scene {
  readonly settings: Settings;
  readonly seen: Seen | null;
  readonly advice: Advice | null;
}

/** The overlay on the page. What measures the page throws PageChanged if its grid is not as we know it. */
export interface Stage {
  readonly element: HTMLElement;
  show(scene: Scene): void;
  /** Removes the push-in times until the next `show`. */
  clear(): void;
  /** Measures again, and moves what has moved. */
  place(): void;
  /** Puts back what the page dropped, follows its theme, and gives way to what it opens. */
  keepUp(): void;
  hide(): void;
  dispose(): void;
}

/** Elements whose size moves or hides what is drawn; for rows, also the boxes that fold them. */
function watched({ mount, scrollBox, blocks }: Grid, beside: boolean): Element[] {
  const found = new Set<Element>([mount, scrollBox ?? document.documentElement]);
  if (beside)
    for (const row of blocks.values())
      for (let at = row; at !== mount && !found.has(at);) {
        found.add(at);
        const up = parentOf(at);
        if (!up) break;
        at = up;
      }
  return [...found];
}

/**
 * @param onResize is called when the page's boxes have other sizes and `place` should be called.
 * @param beside places marks beside rows, if there are any.
 */
export function makeStage(
  deeds: Deeds,
  onResize: () => void,
  beside: typeof rowMarks | null,
  weekAddress: () => string | null,
): Stage {
  const host = makeHost(document);
  const sizes = watchSizes(onResize);
  const [settings, setSettings] = createSignal<Settings>(DEFAULT_SETTINGS);
  const [seen, setSeen] = createSignal<Seen | null>(null);
  const survey = () => seen()?.survey ?? null;
  const [advice, setAdvice] = createSignal<Advice | null>(null);
  const [visits, setVisits] = createSignal<readonly Visit[]>([]);
  const [only, setOnly] = createSignal<string | null>(null);
  /** A class that has left the page does not hide the others. */
  const chosen = () => (visits().some(({ source }) => source === only()) ? only() : null);
  const shown = () => (chosen() === null ? visits() : visits().filter(({ source }) => source === chosen()));
  const [placement, setPlacement] = createSignal<Placement>(nowhere());
  const [theme, setTheme] = createSignal<'light' | 'dark'>('light');
  const [covered, setCovered] = createSignal(false);
  const [panel, setPanel] = createSignal(false);
  const [attached, setAttached] = createSignal(0);
  const showOnly = (source: string | null) =>
    together(() => {
      setOnly(source);
      place();
    });
  const rest = { panel, placement, covered, attached, only: chosen, showOnly, weekAddress, now: clockHere };
  const view: OverlayView = { elsewhere: beside !== null, theme, settings, survey, advice, visits, ...rest };
  let unmount: (() => void) | null = null;
  let stopWaiting: () => void = () => undefined;
  let mount: Element | null = null;

  const attach = (to: Element) => {
    mount = to;
    setTheme(themeAt(to));
    if (host.attach(to)) setAttached((count) => count + 1);
    if (unmount) return;
    unmount = render(() => <Overlay view={view} deeds={deeds} />, host.root);
    stopWaiting = whenIdle(() => setPanel(true), PANEL_AT);
  };
  const place = () => {
    const now = seen();
    const grid = now && now.measure();
    attach(grid?.mount ?? document.body);
    setPlacement(grid ? measure(grid, host, shown(), beside) : nowhere());
    sizes.watch(grid ? watched(grid, beside !== null) : []);
  };
  const set = (scene: Scene) => {
    setSettings(scene.settings);
    setAdvice(scene.advice);
    setSeen(scene.seen);
    setVisits((before) => sameVisits(before, scene.seen ? visitsOf(scene.seen.survey) : []));
    place();
  };
  const hide = () => {
    mount = null;
    sizes.stop();
    host.element.remove();
  };
  return {
    element: host.element,
    show: (scene) => together(() => set(scene)),
    clear: () => setPlacement((before) => ({ ...before, marks: [], days: new Map() })),
    place: () => together(place),
    keepUp() {
      if (!mount) return;
      if (host.element.isConnected) setTheme(themeAt(mount));
      else together(place);
      const panel = host.root.querySelector('.panel');
      setCovered(panel !== null && isCovered(panel));
    },
    hide,
    dispose() {
      hide();
      stopWaiting();
      unmount?.();
      host.remove();
    },
  };
}
