/** Its outermost element, by which it is known. Since 3.4, seen 4.5 (2026-11). */
export const ROOT = '.calendarwrapper[data-view], body#page-calendar-view, body#page-my-index';
