/** Its outermost element, by which it is recognised. */
export const ROOT = '.sx__calendar, .sx__calendar-wrapper';
