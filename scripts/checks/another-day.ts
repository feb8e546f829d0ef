import process from 'node:process';

/** Zones that are furthest away, and zones whose clocks change, also by half an hour. */
const ZONES = [
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'America/St_Johns',
  'America/Los_Angeles',
  'Europe/London',
  'Australia/Lord_Howe',
];
/** Days on which tests that depend on today fail: weekends, the ends of years and months, leap days, clock changes. */
const DAYS = ['2026-12-05', '2026-12-31', '2027-01-03', '2028-02-29', '2027-03-14', '2027-11-07', '2027-08-01'];
const TIMES = ['00:10', '02:30', '07:45', '12:00', '23:40', '23:58'];

/** Another moment and place, drawn each time; WHEN and TZ repeat one. */
export function anotherDay(env: NodeJS.ProcessEnv = process.env): { readonly when: string; readonly zone: string } {
  const drawn = <T>(all: readonly T[]) => all[Math.floor(Math.random() * all.length)]!;
  return { when: env['WHEN'] ?? `${drawn(DAYS)}T${drawn(TIMES)}`, zone: env['TZ'] ?? drawn(ZONES) };
}
