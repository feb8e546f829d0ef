import type { PageSpec } from './spec';

/** The address of such a page, without zero padding, as Google writes it. */
export function addressOf(spec: PageSpec): string {
  const [year, month, day] = spec.date.split('-').map(Number);
  if (spec.view === 'embed-month') return 'https://calendar.google.com/calendar/embed?src=room14%40example.org';
  if (spec.view === 'editor') return 'https://calendar.google.com/calendar/u/0/r/eventedit';
  return `https://calendar.google.com/calendar/u/0/r/${spec.view}/${year}/${month}/${day}`;
}
