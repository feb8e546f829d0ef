import type { BackgroundHandlers } from '../../utils/messaging/answer';
import { isOfSite } from '../../utils/messaging/is-of-site';
import type { Survey } from '../../utils/overlay/survey';
import type { Remembered } from '../../utils/pipeline/survey-of';
import { ofSite, settingsForSite, withoutOthersWords } from '../../utils/pipeline/for-site';
import { NOTHING_REMEMBERED } from '../../utils/storage/nothing-remembered';
import { noticesKept } from '../../utils/storage/readings/kept-notices';
import { mannerOf } from '../../utils/storage/readings/manners';
import { remembered } from '../../utils/storage/remembered';
import { isDesk, mayCopy, mayRead } from './rights';
import type { World } from './world';

/** Answers what a page's reading means, and keeps nothing of it. What a calendar's page prints is read here as well. */
export function surveyHandler({
  db,
  opinion,
  planner,
  readCopy,
  words,
  untilClosed,
}: Pick<World, 'db' | 'opinion' | 'planner' | 'readCopy' | 'words' | 'untilClosed'>): Pick<
  BackgroundHandlers,
  'overlay:survey'
> {
  return {
    'overlay:survey': async ({ reading: sent, copy, where, words: wantsWords }, asker) => {
      if (copy) mayCopy(asker);
      const read = copy && (await readCopy(copy));
      const reading = read?.missing ? null : (read?.reading ?? sent);
      if (reading) mayRead(asker, reading, where);
      // A broken database must not keep a page from being drawn: then guesses have to do.
      const all = await db()
        .then(async (open) => {
          const known = await remembered(open);
          return reading ? { ...known, kept: await noticesKept(open, reading, known.classrooms) } : known;
        })
        .catch(() => NOTHING_REMEMBERED);
      const manner = reading?.alternatives
        ? await db()
            .then((open) => mannerOf(open, where))
            .catch(() => null)
        : null;
      const { site } = asker;
      const more = { ...(read && { read }), ...(wantsWords && { words: words() }) };
      const unkept = untilClosed ? ('panel_line_until_closed' as const) : ('panel_line_private' as const);
      const told = (survey: Survey | null) =>
        survey && (untilClosed || asker.isPrivate) ? { ...survey, unkept } : survey;
      const plan = async (known: Remembered) =>
        reading && (await planner()).surveyOf(reading, known, manner, await opinion());
      if (isDesk(asker)) {
        const survey = await plan(all);
        return { settings: all.settings, survey: told(survey), ...more };
      }
      const known = ofSite(all, (source) => site !== null && isOfSite(source, site));
      const whole = await plan(known);
      const survey = reading && whole && withoutOthersWords(whole, reading);
      return { settings: settingsForSite(all.settings), survey: told(survey), ...more };
    },
  };
}
