import type { BackgroundHandlers } from '../../utils/messaging/answer';
import { isOfSite } from '../../utils/messaging/is-of-site';
import type { Survey } from '../../utils/overlay/survey';
import { ofSite, settingsForSite, withoutOthersWords } from '../../utils/pipeline/for-site';
import { surveyOf } from '../../utils/pipeline/survey-of';
import { NOTHING_REMEMBERED } from '../../utils/storage/nothing-remembered';
import { noticesKept } from '../../utils/storage/readings/kept-notices';
import { mannerOf } from '../../utils/storage/readings/manners';
import { remembered } from '../../utils/storage/remembered';
import { isDesk, mayRead } from './rights';
import type { World } from './world';

/** Answers what a page's reading means, and keeps nothing of it. */
export function surveyHandler({
  db,
  opinion,
  words,
  untilClosed,
}: Pick<World, 'db' | 'opinion' | 'words' | 'untilClosed'>): Pick<BackgroundHandlers, 'overlay:survey'> {
  return {
    'overlay:survey': async ({ reading, where, words: wantsWords }, asker) => {
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
      const spoken = wantsWords ? { words: words() } : {};
      const unkept = untilClosed ? ('panel_line_until_closed' as const) : ('panel_line_private' as const);
      const told = (survey: Survey | null) =>
        survey && (untilClosed || asker.isPrivate) ? { ...survey, unkept } : survey;
      if (isDesk(asker)) {
        const survey = reading && surveyOf(reading, all, manner, await opinion());
        return { settings: all.settings, survey: told(survey), ...spoken };
      }
      const known = ofSite(all, (source) => site !== null && isOfSite(source, site));
      const survey = reading && withoutOthersWords(surveyOf(reading, known, manner, await opinion()), reading);
      return { settings: settingsForSite(all.settings), survey: told(survey), ...spoken };
    },
  };
}
