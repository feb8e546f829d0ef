import { askBackground } from '../../utils/messaging/ask';
import type { OverlayState } from '../../utils/messaging/protocol';
import type { CalendarRef } from '../../utils/model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings';

/** What is remembered about the calendars on this page. Lives in the background; this is a copy. */
export interface Memory {
  /** Null until the first answer. */
  state(): OverlayState | null;
  /** Asks again, about these calendars and all met before. Rejects when nobody answers; guesses then have to do. */
  refresh(calendars?: ReadonlyMap<string, CalendarRef>): Promise<void>;
  /** True once it was asked about a calendar, whatever came of it. */
  met(source: string): boolean;
  /** True when the last answer came and spoke of all of them. */
  knows(sources: Iterable<string>): boolean;
  /** Takes effect here at once, then is kept. */
  change(settings: Partial<Settings>): Promise<void>;
}

const NOTHING: OverlayState = { settings: DEFAULT_SETTINGS, roles: {}, classrooms: {}, corrections: {} };

/** @param onChange called after each change of `state`, or of whom is `met`. */
export function makeMemory(onChange: () => void): Memory {
  let state: OverlayState | null = null;
  let met: ReadonlyMap<string, CalendarRef> = new Map();
  let failed = false;
  let asked = 0;

  const set = (next: OverlayState) => {
    state = next;
    onChange();
  };
  return {
    state: () => state,
    met: (source) => met.has(source),
    knows: (sources) => !failed && [...sources].every((source) => met.has(source)),
    async refresh(calendars = new Map()) {
      const all = new Map([...met, ...calendars]);
      const mine = ++asked;
      try {
        const next = await askBackground('overlay:state', {
          calendars: [...all].map(([source, ref]) => ({ source, ref })),
        });
        if (mine !== asked) return;
        failed = false;
        const same = all.size === met.size && JSON.stringify(next) === JSON.stringify(state);
        met = all;
        if (!same) set(next);
      } catch (error) {
        failed = true;
        met = all;
        set(state ?? NOTHING);
        throw error;
      }
    },
    async change(settings) {
      const before = state ?? NOTHING;
      set({ ...before, settings: { ...before.settings, ...settings } });
      const kept = await askBackground('settings:change', settings);
      const now = state ?? before;
      if (JSON.stringify(kept) !== JSON.stringify(now.settings)) set({ ...now, settings: kept });
    },
  };
}
