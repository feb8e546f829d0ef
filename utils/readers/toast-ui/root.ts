/** Its outermost element, by which it is known. */
export const ROOT = '.toastui-calendar-layout, .tui-full-calendar-layout';
