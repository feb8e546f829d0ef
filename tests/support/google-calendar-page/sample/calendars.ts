import type { CalendarSpec } from '../spec';

/** The list of an invented therapist: her own diary, two classes that she serves, and the district's calendar. */
export const MINE = 'k.alvarez@m';
export const ROOM_14 = 'c_room14rivera@g';
export const KINDERGARTEN = 'c_room2okafor@g';
export const DISTRICT = 'c_maplevalley@g';

export const CALENDARS: readonly CalendarSpec[] = [
  { token: MINE, name: 'Kim Alvarez', own: true, color: 'rgb(121, 134, 203)' },
  { token: ROOM_14, name: 'Ms. Rivera – Room 14 (Grade 2)', own: false, color: 'rgb(3, 155, 229)' },
  {
    token: KINDERGARTEN,
    name: 'Mr. Okafor – Kindergarten, Room 2',
    own: false,
    color: 'rgb(11, 128, 67)',
    shown: false,
  },
  { token: DISTRICT, name: 'Maple Valley School District', own: false, color: 'rgb(244, 81, 30)' },
];
