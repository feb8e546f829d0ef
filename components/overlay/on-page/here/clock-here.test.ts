import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wallClock } from '../../../../utils/time/now';
import { clockHere } from './clock-here';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each(['2026-01-01T00:00Z', '2026-03-08T06:59Z', '2026-07-04T12:34Z', '2026-11-01T05:30Z', '2026-12-31T23:59Z'])(
  'at %s it is what Intl says in the zone of the computer',
  (instant) => {
    vi.setSystemTime(new Date(instant));
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(clockHere()).toEqual(wallClock(Date.parse(instant), timeZone));
  },
);
