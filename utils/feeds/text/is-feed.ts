import { NotAFeed } from '../feed-problem';

/** A feed has to begin within this many characters: servers may put blank lines or a comment before it. */
const HEAD_CHARS = 4000;

/** Is a text a calendar feed, whatever its name? */
export function isFeed(text: string): boolean {
  return /^\s*BEGIN:\s*VCALENDAR\b/im.test(text.slice(0, HEAD_CHARS).replace(/^\ufeff/, '')) && !isPage(text);
}

/** @throws NotAFeed, which says what the text is instead. */
export function refuse(text: string): void {
  if (isFeed(text)) return;
  if (text.slice(0, HEAD_CHARS).trim() === '') throw new NotAFeed('empty', 'There is nothing in it.');
  if (isPage(text))
    throw new NotAFeed('web-page', 'This is a web page, not a calendar feed. It may ask to sign in first.');
  throw new NotAFeed('not-a-feed', 'This is no calendar feed: it does not begin with BEGIN:VCALENDAR.');
}

function isPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(text.slice(0, HEAD_CHARS));
}
