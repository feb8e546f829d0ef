import type messages from '../../public/_locales/en/messages.json';
import type { IsoDate, Minutes } from './block';
import type { Weekday } from './vocabulary';

/** A key of `public/_locales/en/messages.json`: a word that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** What fills `$1…$9`. Times and dates stay data until they are said, so that `Intl` can say them. */
export type MessageArg =
  | string
  | number
  | { readonly time: Minutes }
  | { readonly span: readonly [Minutes, Minutes] }
  | { readonly date: IsoDate }
  /** The date without its weekday. */
  | { readonly day: IsoDate }
  | { readonly weekday: Weekday }
  | { readonly weekdays: readonly Weekday[] }
  | { readonly word: MessageKey };

/** A sentence for the OT before it is put into words: pure steps return these. */
export interface Message {
  readonly key: MessageKey;
  readonly args: readonly MessageArg[];
}
