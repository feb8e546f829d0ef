/** Versions 3 to 6 by their class, 7 by what it is labelled by. */
export const ROOT = '.fc:has([data-date]), [aria-labelledby^="fc:"]';
