import type { Manner, Reading } from '../reading';

/** The reading in the way the OT picked for its page; as it is where that was not picked, or is no way any more. */
export function inManner(reading: Reading, manner: Manner | null): Reading {
  const picked = reading.alternatives?.find((one) => one.manner === manner);
  if (!picked) return reading;
  const { timetables, warnings, shown } = picked;
  return { ...reading, view: picked.manner, timetables, warnings, shown };
}
