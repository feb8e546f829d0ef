import { WEEKDAYS, type Weekday } from '../model/vocabulary';

/** Where calendars begin a week on Sunday; elsewhere on Monday. ISO 3166. */
const SUNDAY = new Set(['US', 'CA', 'MX', 'PR', 'GU', 'PH', 'JP', 'KR', 'TW', 'BR', 'CO', 'PE', 'IN', 'IL', 'ZA']);

/** The weekdays as a calendar of a locale (BCP 47) has them in a row. */
export function weekOrder(locale: string): readonly Weekday[] {
  const { region } = new Intl.Locale(locale).maximize();
  return region !== undefined && SUNDAY.has(region) ? ['sun', ...WEEKDAYS.slice(0, 6)] : WEEKDAYS;
}
