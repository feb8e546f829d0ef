/** Text with a time in it: hours and minutes, or hours on both sides of a dash. */
export const LOOKS_LIKE_CLOCK = /\d\s?[:.]\s?[0-5]\d|\b\d{1,2}\s?(?:[-–]\s?\d{1,2}|[ap]\.?m)\b/i;
