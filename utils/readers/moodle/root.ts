/** Its outermost element, by which Moodle is recognised. Since 3.4; last seen in 4.5 (2026-11). */
export const ROOT = '.calendarwrapper[data-view], body#page-calendar-view, body#page-my-index';
