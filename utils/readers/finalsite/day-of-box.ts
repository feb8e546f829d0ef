import type { IsoDate } from '../../model/block';
import { stampOf } from '../../page-data/stamp';
import { dateWords } from '../../time/date/date-words';
import { isoDate, weekdayOf } from '../../time/date/dates';
import { weekdayNamed } from '../../time/date/weekday-names';

const DAY_ELEMENT = '.fsCalendarDate';

/**
 * The day of a box in the month. `data-month` counts from 0 on some sites and from 1 on others, so it is believed only
 * if the printed month or weekday, or a datetime in the box, agrees. If none of these is printed it counts from 0.
 */
export function dayOfBox(box: Element): IsoDate | null {
  const day = box.querySelector(DAY_ELEMENT);
  const [year, month, number] = ['data-year', 'data-month', 'data-day'].map((name) =>
    Number(day?.getAttribute(name) ?? NaN),
  );
  if (!day || [year, month, number].some((part) => !Number.isInteger(part))) return null;
  const dates = [month! + 1, month!].flatMap((one) => isoDate(year!, one, number!) ?? []);
  return dates.find((date) => agrees(date, box, day)) ?? null;
}

function agrees(date: IsoDate, box: Element, day: Element): boolean {
  const lang = day.ownerDocument.documentElement.lang || null;
  const weekday = weekdayNamed(
    (day.querySelector('.fsCalendarDay')?.textContent ?? '').replace(/[^\p{L}\p{M}]/gu, ''),
    lang,
  );
  const month = dateWords(lang).month((day.querySelector('.fsCalendarMonth')?.textContent ?? '').trim());
  if (weekday !== null && weekday !== weekdayOf(date)) return false;
  if (month !== null && month !== Number(date.slice(5, 7))) return false;
  const times = [...box.querySelectorAll('time[datetime]')].map(
    (time) => stampOf(time.getAttribute('datetime')!)?.date,
  );
  // One of the times has to fit. An event of several days began on another day.
  return times.length === 0 || weekday !== null || month !== null || times.includes(date);
}
