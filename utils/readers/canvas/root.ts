/*
 * Canvas's own ids and names, on whatever host a district uses. Its planner hashes all class names but one. Seen
 * 2026-01.
 */
export const CALENDAR = '#calendar-app';
export const PLANNER = '.planner-item';

/** Its outermost element, by which Canvas is recognised. A page with only to-dos shows no day. */
export const ROOT = `${CALENDAR}, body:has(${PLANNER} a[href*="/calendar"][href*="event_id="])`;
