/** Its outermost element, by which it is recognised. Widgets are views as well, and may stand beside anything. */
export const ROOT = '.tribe-events-view:not([class*="widget"]), #tribe-events, .tribe-events-pg-template';
