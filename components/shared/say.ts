import { browser } from 'wxt/browser';
import { makeSay } from '../../utils/words/say';

/** Words in the browser's own language. */
export const say = makeSay(
  (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  browser.i18n.getUILanguage(),
);
