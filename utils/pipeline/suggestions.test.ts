import { correction, type Told } from '../model/told';
import { expect, it } from 'vitest';
import { room } from '../../tests/support/made/days';
import { suggestionsFor } from './suggestions';

const said = (classroom: string, madeAt: number, part: Parameters<typeof correction>[0] = {}): Told => ({
  id: `${classroom} ${madeAt}`,
  classroom,
  block: 'koala time',
  title: 'Koala Time',
  ...correction({ activity: 'intervention', mode: 'work', ...part }),
  madeAt,
});
const VISIT = { is: 'visit', saw: { what: 'work', after: 5, date: '2026-09-14' } } as const;
const rooms = [room('Room 14'), room('Room 9')];
const [here, there] = rooms.map(({ id }) => id) as [string, string];

it.each<[string, string | null, Told[], unknown]>([
  ['another room’s word', here, [said(there, 1)], { room: 'Room 9', activity: 'intervention', mode: 'work' }],
  ['for a room not yet remembered', null, [said(there, 1)], { room: 'Room 9', activity: 'intervention', mode: 'work' }],
  [
    'the newest of two, however they are given',
    here,
    [said(there, 2, { activity: 'centers' }), said(there, 1)],
    { room: 'Room 9', activity: 'centers', mode: 'work' },
  ],
  ['not its own', here, [said(here, 1)], undefined],
  ['not of a room that is gone', here, [said('gone', 1)], undefined],
  ['not what was seen', here, [{ ...said(there, 1), ...VISIT }], undefined],
  ['not a minute alone', here, [said(there, 1, { activity: null, mode: null, workStart: 10 })], undefined],
])('offers %s', (_, id, corrections, expected) =>
  expect(suggestionsFor(id, rooms, corrections).get('koala time')).toEqual(expected),
);
