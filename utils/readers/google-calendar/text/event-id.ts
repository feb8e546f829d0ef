/**
 * The calendar an event is on, from `data-eventid`: base64 without padding of "<event> <calendar>". Null for ids that
 * name none ("tasks_…"). The result may hold an e-mail address: never log it.
 */
export function calendarOfId(id: string): string | null {
  if (!/^[\w+/-]+=*$/.test(id)) return null;
  let decoded: string;
  try {
    decoded = atob(id.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
  } catch {
    return null;
  }
  return /^[\x21-\x7e]+ ([\x21-\x7e]+)$/.exec(decoded)?.[1] ?? null;
}

export function isTaskId(id: string): boolean {
  return /^tasks[._]/.test(id);
}
