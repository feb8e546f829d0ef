/** A text that is no calendar feed at all (a web page, a log-in form, an error), or one no school could mean. */
export class NotAFeed extends Error {
  constructor(
    readonly code: 'empty' | 'web-page' | 'not-a-feed' | 'too-much',
    message: string,
  ) {
    super(message);
  }
}
