import type { IsoDate, Minutes } from '../model/block';

/*
 * What `Intl` says in US English of the few things a mark on a page tells, spelled out: the first question to `Intl` costs
 * a page as much as reading all its events. English of other countries writes some of it otherwise.
 */

const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function isEnglish(locale: string): boolean {
  return locale === 'en-US' || locale === 'en';
}

/** "9:22", "1:05" */
export function englishTime(minutes: Minutes): string {
  const hour = Math.floor(minutes / 60) % 12;
  return `${hour === 0 ? 12 : hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "Mon, Sep 14" */
export function englishDay(date: IsoDate): string {
  const at = new Date(`${date}T00:00Z`);
  return `${WEEKDAYS[at.getUTCDay()]}, ${MONTHS[at.getUTCMonth()]} ${at.getUTCDate()}`;
}
