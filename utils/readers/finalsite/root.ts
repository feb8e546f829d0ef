/** Its outermost element, by which it is recognised. */
export const ROOT = '.fsCalendar';
