/** Its outermost element, by which it is known. */
export const ROOT = '.ec:has(.ec-toolbar, .ec-header, .ec-main, .ec-body)';
