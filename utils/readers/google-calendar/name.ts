/** The reader's name, with which the sources of Google's calendars begin. */
export const NAME = 'google-calendar';
