import { browser } from 'wxt/browser';
import { makeSay } from '../../utils/words/say/say';
import { givenWords } from './given-words';

/** BCP 47. */
export const locale = browser.i18n.getUILanguage();

/** Words in the browser's own language. */
export const say = makeSay(
  (key, substitutions) => givenWords(key, substitutions) ?? browser.i18n.getMessage(key, substitutions),
  locale,
);
