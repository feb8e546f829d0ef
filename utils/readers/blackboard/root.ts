/** Its outermost element, by which it is known. Of Schoolwires since 2013, seen 2024. */
export const ROOT = '.ui-widget.upcomingevents:has(.sw-calendar-block-date)';
