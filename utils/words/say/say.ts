import type { Message, MessageArg, MessageKey } from '../../model/message';
import { isEnglish } from '../english-clock';
import { dateText, dayName, timeText, spanText, weekdayName, weekdaysText } from './clock-words';

/** Where the words come from: `browser.i18n.getMessage` in the extension, the catalogue on the command line. */
export type WordSource = (key: MessageKey, substitutions: string[]) => string;

export interface Say {
  (key: MessageKey, ...args: MessageArg[]): string;
  message(message: Message): string;
}

/** A whole number without a separator. */
const isShort = (number: number) => Number.isInteger(number) && number >= 0 && number < 1000;

/** Puts messages into words of one locale (BCP 47); times and dates go through `Intl`. */
export function makeSay(lookUp: WordSource, locale: string): Say {
  const argText = (arg: MessageArg): string => {
    if (typeof arg === 'string') return arg;
    if (typeof arg === 'number')
      return isEnglish(locale) && isShort(arg) ? String(arg) : new Intl.NumberFormat(locale).format(arg);
    if ('time' in arg) return timeText(arg.time, locale);
    if ('span' in arg) return spanText(arg.span[0], arg.span[1], locale);
    if ('date' in arg) return dayName(arg.date, locale);
    if ('day' in arg) return dateText(arg.day, locale);
    if ('weekdays' in arg) return weekdaysText(arg.weekdays, locale);
    if ('weekday' in arg) return weekdayName(arg.weekday, locale);
    return lookUp(arg.word, []);
  };
  const say = (key: MessageKey, ...args: MessageArg[]) => lookUp(key, args.map(argText));
  return Object.assign(say, { message: (m: Message) => say(m.key, ...m.args) });
}
