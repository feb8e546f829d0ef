import { expect, it } from 'vitest';
import { axisThrough, offBy } from './hour-axis';

const tick = (minutes: number, y: number) => ({ minutes, y });

it.each<[string, { minutes: number; y: number }[], { midnight: number; hour: number } | null]>([
  ['hours of 40 px from 7:00', [tick(420, 100), tick(480, 140), tick(540, 180)], { midnight: -180, hour: 40 }],
  ['two will do', [tick(420, 0), tick(540, 96)], { midnight: -336, hour: 48 }],
  ['rounded px', [tick(420, 0), tick(480, 44), tick(540, 87), tick(600, 131)], null],
  ['one', [tick(420, 0)], null],
  ['the same minute twice', [tick(420, 0), tick(420, 50)], null],
  ['upwards', [tick(420, 100), tick(480, 50)], null],
  ['no line', [tick(420, 0), tick(480, 40), tick(540, 200)], null],
  ['none', [], null],
])('%s', (name, ticks, expected) => {
  const axis = axisThrough(ticks);
  if (name === 'rounded px') for (const each of ticks) expect(offBy(axis!, each)).toBeLessThan(1);
  else expect(axis && { midnight: Math.round(axis.midnight), hour: Math.round(axis.hour) }).toEqual(expected);
});
