/* Canvas calls a calendar a context: a course, a group, a section, a person. A class holds its code. Seen 2026-01. */
const CODE = /(?:^|\s)group_((?:course|course_section|group|user|account|appointment_group)_\d+)(?:\s|$)/;
/** "Calendar: Grade 2 - Rivera", in any language. */
const NAME = /^[^\s:：]+(?:[:：]+[^\s:：]+)*\s?[:：]\s*(\S.*)$/su;

/** A code such as `course_1401`; null if an event has none. */
export function contextOf(event: Element): string | null {
  for (const element of [event, ...event.querySelectorAll('[class*="group_"]')]) {
    const code = CODE.exec(element.getAttribute('class') ?? '')?.[1];
    if (code) return code;
  }
  return null;
}

/** The name in a hidden "Calendar: …"; null for other texts. */
export function contextName(text: string): string | null {
  return NAME.exec(text.trim())?.[1]?.trim() ?? null;
}

/** The person's own context, as the page's body names it. */
export function ownContext(document: Document): string | null {
  return /(?:^|\s)context-(user_\d+)(?:\s|$)/.exec(document.body?.className ?? '')?.[1] ?? null;
}

/*
 * An event's icon says what it is: a month is an event, all others (assignment, quiz, discussion, note) are to be done.
 */
const ICON = 'i[class*="icon-"]';
const TASK_HINT = /^(?:assignment|quiz|discussion|to[- ]?do|tarea|por hacer|prueba)\b/i;

/** Is it something to be done by then, and not something that happens then? */
export function isTask(event: Element): boolean {
  const kind = event.getAttribute('data-event-id') ?? '';
  if (kind) return !/^(?:calendar_event|appointment)/.test(kind);
  const icon = event.querySelector(ICON)?.getAttribute('class');
  if (icon) return !/icon-calendar/.test(icon);
  if (/(?:^|\s)(?:assignment|planner_note|sub_assignment|quiz|discussion_topic)(?:\s|$)/.test(event.className))
    return true;
  return TASK_HINT.test(event.querySelector('.fc-title .screenreader-only')?.textContent.trim() ?? '');
}
