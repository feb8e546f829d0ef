import type { IsoDate, Minutes } from '../model/block';

/** Making one costs more than all else that is asked of an event. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    if (formats.size > 50) formats.clear();
    formats.set(zone, format);
  }
  return format;
}

/** The wall clock of a zone at an instant (epoch ms). Throws RangeError for an unknown zone. */
export function wallClock(instant: number, zone: string): { date: IsoDate; minutes: Minutes } {
  const parts = formatFor(zone).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '0';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
