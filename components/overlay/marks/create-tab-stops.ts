import { createSignal } from 'solid-js';

/** What the keyboard needs to know of a mark. */
interface Stop {
  readonly key: string;
  readonly day: string;
}

/** Which mark of each day the Tab key reaches, and where the arrows lead from it. */
export interface TabStops {
  isStop(mark: Stop): boolean;
  /** Makes the mark that has the focus now its day's stop. */
  reach(mark: Stop): void;
  /**
   * Leads up and down within a day, left and right to the next day, and to Home and End; null if a key leads nowhere.
   */
  after(from: Stop, key: string): string | null;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** @param marks all of them in reading order: by day, then by time. */
export function createTabStops(marks: () => readonly Stop[]): TabStops {
  const [stops, setStops] = createSignal<ReadonlyMap<string, string>>(new Map());
  const ofDay = (day: string) => marks().filter((mark) => mark.day === day);
  const stopOf = (day: string) => {
    const there = ofDay(day);
    const kept = stops().get(day);
    return there.some(({ key }) => key === kept) ? kept! : there[0]?.key;
  };
  return {
    isStop: ({ key, day }) => stopOf(day) === key,
    reach: ({ key, day }) => setStops((before) => new Map(before).set(day, key)),
    after(from, key) {
      const there = ofDay(from.day);
      const at = there.findIndex((mark) => mark.key === from.key);
      if (key === 'Home') return there[0]?.key ?? null;
      if (key === 'End') return there.at(-1)?.key ?? null;
      if (key in STEPS) return there[at + STEPS[key]!]?.key ?? null;
      if (!(key in DAYS)) return null;
      const days = [...new Set(marks().map(({ day }) => day))];
      const day = days[days.indexOf(from.day) + DAYS[key]!];
      return day === undefined ? null : (stopOf(day) ?? null);
    },
  };
}
