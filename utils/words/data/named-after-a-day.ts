import { listed } from '../../model/text/any-of';

/** First words of what carries its day in its name ("Wednesday Folders"): the day is no mark beside such a title. */
export const NAMED_AFTER_A_DAY: ReadonlySet<string> = new Set(
  listed(`
    afternoon
    afternoons
    dismissal
    folder
    folders
    fun
    funday
    letter
    letters
    message
    morning
    mornings
    news
    newsletter
    only
    packet
    packets
    quiz
    schedule
    schedules
    tarde
  `),
);
