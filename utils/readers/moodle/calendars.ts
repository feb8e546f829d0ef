const COURSE_LINK = 'a[href*="/course/view.php"]';

/** Whose event it is: a course's (also if it is for one of its groups), the site's, the person's or a category's. */
export function calendarOf(event: Element, document: Document): { group: string; name: string | null } {
  const type = event.getAttribute('data-event-eventtype') ?? '';
  const course = event.getAttribute('data-course-id') ?? '';
  const link = event.querySelector(`.description ${COURSE_LINK}`)?.textContent.trim();
  if (type === 'user') return { group: 'user', name: null };
  if (type === 'site' || type === 'category' || (course === '' && !link)) {
    return { group: type || 'site', name: siteName(document) };
  }
  return { group: `course_${course || (link ?? '')}`, name: link || null };
}

/** The site in "Calendar: Day view | Juniper School": what stands after the last bar. */
function siteName(document: Document): string | null {
  return /\|([^|]+)$/.exec(document.title)?.[1]?.trim() ?? null;
}

/** The zone of the viewer's profile, which the page's settings tell; null on a page saved without its scripts. */
export function userZone(document: Document): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const found = /"usertimezone":"([^"]{1,60})"/.exec(script.textContent);
    const zone = found?.[1]?.replaceAll('\\/', '/');
    if (zone && isZone(zone)) return zone;
  }
  return null;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false; // "99", "Server's local time"
  }
}
