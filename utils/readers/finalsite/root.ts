/** Its outermost element, by which it is known. */
export const ROOT = '.fsCalendar';
