import type { MessageKey } from '../../utils/model/message';
import { locale, say } from './say';
import './tokens.css';
import './page.css';

/** Names the page and its language in the OT's own words, and answers the element to draw in. */
export function startPage(title: MessageKey = 'extName'): HTMLElement {
  document.documentElement.lang = locale;
  document.title = say(title);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  return root;
}
