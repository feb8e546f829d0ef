/** Its outermost element, by which it is recognised. */
export const ROOT = '.toastui-calendar-layout, .tui-full-calendar-layout';
