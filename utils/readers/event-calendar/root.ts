/** Its outermost element, by which it is recognised. */
export const ROOT = '.ec:has(.ec-toolbar, .ec-header, .ec-main, .ec-body)';
