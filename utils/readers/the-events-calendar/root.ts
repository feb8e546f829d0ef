/** Its outermost element, by which it is known. Widgets are views, too, and stand beside anything. */
export const ROOT = '.tribe-events-view:not([class*="widget"]), #tribe-events, .tribe-events-pg-template';
