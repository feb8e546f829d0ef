/** Its outermost element, by which it is recognised. Schoolwires has had it since 2013; last seen 2024. */
export const ROOT = '.ui-widget.upcomingevents:has(.sw-calendar-block-date)';
