import { expect, it } from 'vitest';
import { statusHead, statusNote } from './row-status';

it.each([
  ['Status', 'status'],
  ['Class Status:', 'status'],
  ['On/Off', 'status'],
  ['Cancelled', 'off'],
  ['Canceled?', 'off'],
  ['CANCELLED (Y/N)', 'off'],
  ['Cancelado', 'off'],
  ['Meets?', 'held'],
  ['In session', 'held'],
  ['Class', null],
  ['Marital statuses', null],
  ['Notes', null],
  ['Off-site lessons', null],
])('the head %s', (head, expected) => expect(statusHead(head)).toBe(expected));

it.each([
  ['status', 'ON', ''],
  ['status', 'Regular', ''],
  ['status', 'ok', ''],
  ['status', '', ''],
  ['status', 'OFF', 'OFF'],
  ['status', 'Cancelled', 'Cancelled'],
  ['status', 'Not cancelled', ''],
  ['status', 'bring easels', 'bring easels'],
  ['off', 'no', ''],
  ['off', 'FALSE', ''],
  ['off', '', ''],
  ['off', '-', ''],
  ['off', 'yes', 'cancelled'],
  ['off', 'X', 'cancelled'],
  ['off', 'TRUE', 'cancelled'],
  ['off', '✓', 'cancelled'],
  ['off', 'yes – assembly', 'cancelled (assembly)'],
  ['off', 'no, see gym plan', 'see gym plan'],
  ['off', 'maybe', 'maybe'],
  ['held', 'no', 'cancelled'],
  ['held', 'yes', ''],
] as const)('under a head of %s, "%s" says "%s"', (head, cell, note) => expect(statusNote(head, cell)).toBe(note));
