/** Its outermost element, by which it is recognised. */
export const ROOT =
  '[data-app-section^="Surface_"], [data-app-section^="calendar-view-"], [data-app-section^="CalendarModule"]';

/** Its addresses on Microsoft's own hosts, where it is expected whatever the page looks like. */
export const ADDRESS =
  /^https:\/\/outlook\.(?:office\.com|office365\.com|live\.com|cloud\.microsoft)\/calendar(?:[/?#]|$)/;
