import { askBackground } from '../../../utils/messaging/ask';
import { Refused } from '../../../utils/messaging/failures';
import type { Reading } from '../../../utils/model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import type { Survey } from '../../../utils/overlay/survey';
import { patiently } from '../../../utils/messaging/patiently';
import { giveWords } from '../../shared/given-words';

/**
 * What the background says of this page. The background knows what the therapist chose, and works out what a reading
 * means.
 */
export interface Memory {
  /** Null until the first answer. */
  settings(): Settings | null;
  /** What the last reading means; null as long as nobody has said it. */
  survey(): Survey | null;
  /** Did the background refuse the reading? Then nothing is known of it. */
  refused(): boolean;
  /** Is an answer on its way? */
  waits(): boolean;
  /**
   * From now on it is about this reading; null if nothing is read. What a reading seen before means is known at once.
   */
  turnTo(reading: Reading | null): void;
  /**
   * Asks again, because something stored has changed. Fulfilled when the answer is drawn; rejects if nobody answers.
   */
  refresh(): Promise<void>;
  /** Takes effect here at once, then is kept. */
  change(settings: Partial<Settings>): Promise<void>;
}

/** How many readings' surveys are remembered: a few weeks back and forth. */
const KEPT = 8;
/** Settings that no push-in time depends on. */
const OF_THE_PANEL = new Set(['overlay', 'panelOpen']);

/**
 * @param where host and path of the page.
 * @param onChange is called after each change of settings or survey, and when nobody will answer; not by `turnTo`.
 */
export function makeMemory(onChange: () => void, where: () => string): Memory {
  let settings: Settings | null = null;
  let survey: Survey | null = null;
  let about: { readonly reading: Reading | null; readonly key: string } = { reading: null, key: 'null' };
  /** The surveys by their whole reading, the newest last. */
  const surveys = new Map<string, Survey>();
  /** The number of the newest question: answers to older ones are dropped. */
  let asked = 0;
  let waits = false;
  let refused = false;
  /** The background has sent the words of a first drawing. */
  let hasWords = false;
  /** Changes of ours that are not kept yet: settings that come meanwhile are old. */
  let changing = 0;

  const keep = (key: string, found: Survey) => {
    surveys.delete(key);
    surveys.set(key, found);
    if (surveys.size > KEPT) surveys.delete(surveys.keys().next().value!);
  };
  const ask = async () => {
    const mine = ++asked;
    const isOld = () => mine !== asked;
    const { reading, key } = about;
    waits = true;
    try {
      const answer = await patiently(
        () => askBackground('overlay:survey', { reading, where: where(), ...(!hasWords && { words: true }) }),
        isOld,
      );
      if (answer.words) giveWords(answer.words);
      hasWords ||= answer.words !== undefined;
      if (isOld()) return;
      waits = refused = false;
      const next = { settings: changing > 0 && settings ? settings : answer.settings, survey: answer.survey };
      if (next.survey) keep(key, next.survey);
      const same = (survey || !reading) && JSON.stringify(next) === JSON.stringify({ settings, survey });
      ({ settings, survey } = next);
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
    surveys.clear();
    return ask();
  };
  const set = (next: Settings) => {
    settings = next;
    onChange();
  };
  return {
    settings: () => settings,
    survey: () => survey,
    refused: () => refused,
    waits: () => waits,
    refresh,
    turnTo(reading) {
      const key = JSON.stringify(reading);
      const isAsked = waits && key === about.key;
      about = { reading, key };
      if (isAsked) return;
      refused = false;
      survey = surveys.get(key) ?? null;
      if (survey) {
        // Answers that are still on their way are about another reading and no longer count.
        asked++;
        waits = false;
      } else if (reading || waits) void ask().catch(() => undefined);
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
