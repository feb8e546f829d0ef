/** Its outermost element, by which it is known. */
export const ROOT = '.sx__calendar, .sx__calendar-wrapper';
