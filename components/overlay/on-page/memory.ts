import { askBackground } from '../../../utils/messaging/ask';
import type { Answered, PagePrint } from '../../../utils/messaging/protocol';
import type { MissingPart } from '../../../utils/model/missing-part';
import { Refused } from '../../../utils/messaging/failures';
import type { Reading } from '../../../utils/model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import type { Survey } from '../../../utils/overlay/survey';
import { patiently } from '../../../utils/messaging/patiently';
import { giveWords } from '../../shared/given-words';

/** A page that was read, and what it means by all that is remembered. */
export interface KnownPage {
  readonly missing?: undefined;
  readonly survey: Survey;
  readonly reading: Reading;
  /** Which chip of the copy each block is; empty where the page was read here. */
  readonly chips: readonly (readonly number[])[];
}

/** What the background made of a page, or what is missing on it. */
export type PageMeaning = KnownPage | { readonly missing: MissingPart };

/**
 * What the background says of this page. The background knows what the therapist chose, and works out what a reading
 * means.
 */
export interface Memory {
  /** Null until the first answer. */
  settings(): Settings | null;
  /** What the page means; null as long as nobody has said it. */
  meaning(): PageMeaning | null;
  /** Did the background refuse what was sent? Then nothing is known of it. */
  refused(): boolean;
  /** Is an answer on its way? */
  waits(): boolean;
  /**
   * From now on it is about a page that prints this; null if nothing is read. What was seen before is known at once.
   */
  turnTo(printed: PagePrint | null): void;
  /**
   * Asks again, because something stored has changed. Fulfilled when the answer is drawn; rejects if nobody answers.
   */
  refresh(): Promise<void>;
  /** Takes effect here at once, then is kept. */
  change(settings: Partial<Settings>): Promise<void>;
}

/** How many pages' meanings are remembered: a few weeks back and forth. */
const KEPT = 8;
const NOTHING_PRINTED: PagePrint = { reading: null };
/** Settings that no push-in time depends on. */
const OF_THE_PANEL = new Set(['overlay', 'panelOpen']);

/**
 * @param where host and path of the page.
 * @param onChange is called after each change of settings or survey, and when nobody will answer; not by `turnTo`.
 */
export function makeMemory(onChange: () => void, where: () => string): Memory {
  let settings: Settings | null = null;
  let meaning: PageMeaning | null = null;
  let about: { readonly printed: PagePrint | null; readonly key: string } = { printed: null, key: 'null' };
  /** The meanings by all that the page prints, the newest last. */
  const meanings = new Map<string, PageMeaning>();
  /** The number of the newest question: answers to older ones are dropped. */
  let asked = 0;
  let waits = false;
  let refused = false;
  /** The background has sent the words of a first drawing. */
  let hasWords = false;
  /** Changes of ours that are not kept yet: settings that come meanwhile are old. */
  let changing = 0;

  const keep = (key: string, found: PageMeaning) => {
    meanings.delete(key);
    meanings.set(key, found);
    if (meanings.size > KEPT) meanings.delete(meanings.keys().next().value!);
  };
  const ask = async () => {
    const mine = ++asked;
    const isOld = () => mine !== asked;
    const { printed, key } = about;
    waits = true;
    try {
      const answer = await patiently(
        () =>
          askBackground('overlay:survey', {
            ...(printed ?? NOTHING_PRINTED),
            where: where(),
            ...(!hasWords && { words: true }),
          }),
        isOld,
      );
      if (answer.words) giveWords(answer.words);
      hasWords ||= answer.words !== undefined;
      if (isOld()) return;
      waits = refused = false;
      const next = {
        settings: changing > 0 && settings ? settings : answer.settings,
        meaning: meaningOf(printed, answer),
      };
      if (next.meaning) keep(key, next.meaning);
      const same = (meaning || !printed) && JSON.stringify(next) === JSON.stringify({ settings, meaning });
      ({ settings, meaning } = next);
      if (!same) onChange();
    } catch (error) {
      if (isOld()) return;
      waits = false;
      refused = error instanceof Refused;
      settings ??= DEFAULT_SETTINGS;
      onChange();
      throw error;
    }
  };
  const refresh = () => {
    meanings.clear();
    return ask();
  };
  const set = (next: Settings) => {
    settings = next;
    onChange();
  };
  return {
    settings: () => settings,
    meaning: () => meaning,
    refused: () => refused,
    waits: () => waits,
    refresh,
    turnTo(printed) {
      const key = JSON.stringify(printed);
      const isAsked = waits && key === about.key;
      about = { printed, key };
      if (isAsked) return;
      refused = false;
      meaning = meanings.get(key) ?? null;
      if (meaning) {
        // Answers that are still on their way are about another page and no longer count.
        asked++;
        waits = false;
      } else if (printed || waits) void ask().catch(() => undefined);
    },
    async change(change) {
      changing++;
      try {
        set({ ...(settings ?? DEFAULT_SETTINGS), ...change });
        const kept = await askBackground('settings:change', change);
        if (changing === 1 && JSON.stringify(kept) !== JSON.stringify(settings)) set(kept);
      } finally {
        changing--;
      }
      if (Object.keys(change).some((name) => !OF_THE_PANEL.has(name))) await refresh();
    },
  };
}

function meaningOf(printed: PagePrint | null, { survey, read }: Answered): PageMeaning | null {
  if (read?.missing) return read;
  const reading = read?.reading ?? printed?.reading;
  return survey && reading ? { survey, reading, chips: read?.chips ?? [] } : null;
}
