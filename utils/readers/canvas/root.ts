/* Canvas's own ids and names, on whatever host a district gives it. Its planner hashes all class names but one. 2026-01 */
export const CALENDAR = '#calendar-app';
export const PLANNER = '.planner-item';

/** Its outermost element, by which it is known. To-dos alone make no day. */
export const ROOT = `${CALENDAR}, body:has(${PLANNER} a[href*="/calendar"][href*="event_id="])`;
