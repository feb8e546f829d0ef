import { someChip, someCopy } from '../made/copies';
import { block, reading, timetable } from './stored';
import type { Asker } from '../../../utils/messaging/answer';
import type { BackgroundProtocol } from '../../../utils/messaging/protocol';
import { siteOfSender } from '../../../utils/messaging/site-of-sender';

/** A page of the web as the browser describes it, and the room on it. */
export const HERE = 'lms.example/rooms/14';
export const ROOM = `any-page:${HERE}#Room 14`;
export const GOOGLE = 'google-calendar:c_room14';
export const lessons = [
  block(),
  block({ title: 'Math', start: 620, end: 680 }),
  block({ title: 'Recess', start: 690, end: 710 }),
];
export const read = (reader: string, token: string) => reading([timetable(token, lessons)], { reader });
/** What a page of Google Calendar prints. */
export const COPY = someCopy([someChip('Math', 8), someChip('Art', 10)]);
const ref = (token: string) => ({ token, name: 'Room 14', own: false });
export const correction = (classroom: string) => ({
  is: 'correction' as const,
  classroom,
  block: 'math',
  title: 'Math',
  activity: 'math' as const,
  mode: null,
  workStart: null,
});
const feed = {
  id: 'feed:1',
  url: 'https://evil.example/a.ics',
  name: 'x',
  use: { is: 'district', school: null },
} as never;

const asker = (address: string, part: Partial<Asker> = {}): Asker => ({
  tab: 7,
  frame: 0,
  own: false,
  site: siteOfSender({ url: address }),
  isPrivate: false,
  ...part,
});
export const page = asker(`https://${HERE}?course=7`);
export const evil = asker('https://evil.example/rooms');
export const calendar = asker('https://calendar.google.com/calendar/u/0/r/week');
export const ours: Asker = { tab: null, frame: null, own: true, site: null, isPrivate: false };

export type Name = keyof BackgroundProtocol;
type Row<N extends Name = Name> = { [M in N]: readonly [M, string, BackgroundProtocol[M]['ask'], Asker] }[N];

/** The table of docs/messages.md: each message, and who is refused. A refusal changes nothing. */
export const REFUSED: readonly Row[] = [
  ['overlay:survey', 'of another site', { reading: read('any-page', `${HERE}#Room 14`), where: HERE }, evil],
  [
    'overlay:survey',
    'as Google Calendar',
    { reading: read('google-calendar', 'c_room14'), where: 'calendar.google.com/r' },
    evil,
  ],
  ['overlay:survey', 'copied from another site', { reading: null, copy: COPY, where: 'evil.example/x' }, evil],
  ['overlay:survey', 'copied from Google, as standing elsewhere', { reading: null, copy: COPY, where: HERE }, calendar],
  ['overlay:survey', 'as standing elsewhere', { reading: read('any-page', 'evil.example/x'), where: HERE }, evil],
  ['reading:keep', 'of another site', { reading: read('any-page', `${HERE}#Room 14`), where: HERE }, evil],
  [
    'reading:keep',
    'as Google Calendar',
    { reading: read('google-calendar', 'c_room14'), where: 'evil.example/x' },
    evil,
  ],
  [
    'reading:keep',
    'of a site that begins alike',
    { reading: read('any-page', 'evil.example.org/x'), where: 'evil.example/x' },
    evil,
  ],
  ['reading:keep', 'by no reader', { reading: read(' ', 'evil.example/x'), where: 'evil.example/x' }, evil],
  ['reading:keep', 'as a file', { reading: read('file', 'plan.pdf#x'), where: 'evil.example/x' }, evil],
  ['reading:keep', 'as a feed', { reading: read('feed', '1'), where: 'evil.example/x' }, evil],
  [
    'reading:keep',
    'as standing elsewhere',
    { reading: read('any-page', 'evil.example/x'), where: 'calendar.google.com/r' },
    evil,
  ],
  [
    'reading:keep',
    'another way of reading',
    {
      reading: { ...read('any-page', 'evil.example/x'), alternatives: [{ ...read('any-page', HERE), manner: 'text' }] },
      where: 'evil.example/x',
    },
    evil,
  ],
  ['reading:keep', 'from nowhere', { reading: read('any-page', '#x'), where: '' }, asker('about:blank')],
  ['calendar:role', 'of another site', { source: ROOM, ref: ref('x'), role: 'mine' }, evil],
  ['calendar:role', 'by no reader', { source: 'Any page:evil.example/x', ref: ref('x'), role: 'classroom' }, evil],
  ['calendar:role', 'of Google Calendar', { source: GOOGLE, ref: ref('c_room14'), role: 'mine' }, evil],
  [
    'calendar:role',
    'in a private window',
    { source: ROOM, ref: ref('x'), role: 'classroom' },
    { ...page, isPrivate: true },
  ],
  ['classroom:grade', 'of another site', { source: GOOGLE, ref: ref('c_room14'), grade: '8' }, evil],
  ['classroom:grade', 'in a private window', { source: ROOM, ref: ref('x'), grade: '3' }, { ...page, isPrivate: true }],
  ['settings:change', 'but the panel', { overlay: false }, page],
  ['settings:change', 'but the panel', { panelOpen: true, goals: [] }, page],
  ['correction:add', 'in another site’s room', correction(GOOGLE), evil],
  ['correction:add', 'in no room', correction('nobody'), evil],
  ['correction:add', 'in a private window', correction(ROOM), { ...page, isPrivate: true }],
  ['correction:undo', 'of another site’s room', { id: 'c-google' }, page],
  ['day:decide', 'for all schools', { date: '2026-09-14', school: '', kind: 'no-school' }, page],
  ['day:decide', 'for another school', { date: '2026-09-14', school: 'Oak', kind: 'no-school' }, page],
  [
    'day:decide',
    'for the school of another site’s room',
    { date: '2026-09-14', school: 'Maple', kind: 'regular' },
    evil,
  ],
  ['frame:offer', 'from no frame', { worth: 3 }, { ...evil, tab: null, frame: null }],
  ['readers:bring', 'into no frame', { family: 'any-page' }, { ...evil, tab: null, frame: null }],
  [
    'room:day',
    'from a page',
    {
      date: '2026-09-14',
      today: '2026-09-14',
      busy: [],
      room: ROOM,
    },
    calendar,
  ],
  ['overlay:bring', 'into no frame', null, { ...evil, tab: null, frame: null }],
  ['rooms:day', 'from a page', { date: '2026-09-14', busy: [] }, calendar],
  ['page:open', 'welcome', { page: 'welcome' }, evil],
  ['page:open', 'welcome, on Google Calendar', { page: 'welcome' }, calendar],
  ['page:open', 'files', { page: 'files' }, evil],
  ['store:do', 'from a page', { name: 'allClassrooms', args: [] }, calendar],
  ['store:do', 'what is no work', { name: 'toString', args: [] }, ours],
  ...(['keepReading', 'chooseClasses', 'setManner'] as const).map(
    (name) => ['store:do', `${name} in a private window`, { name, args: [] }, { ...ours, isPrivate: true }] as const,
  ),
  ['feed:add', 'from a page', feed, calendar],
  ['feed:refresh', 'from a page', { id: 'feed:1' }, calendar],
  ['badge:follow', 'from a page', null, calendar],
  ['times:hidden', 'from a page', { minLength: 90 }, calendar],
];

export const ALLOWED: readonly Row[] = [
  ['store:do', 'for a page of ours', { name: 'allClassrooms', args: [] }, { ...ours, isPrivate: true }],
  ['overlay:survey', 'copied from Google', { reading: null, copy: COPY, where: 'calendar.google.com/r' }, calendar],
  ['overlay:survey', 'of its own', { reading: read('any-page', `${HERE}#Room 14`), where: HERE }, page],
  [
    'overlay:survey',
    'of Google’s',
    { reading: read('google-calendar', 'c_room14'), where: 'calendar.google.com/r' },
    calendar,
  ],
  ['reading:keep', 'of its own', { reading: read('any-page', `${HERE}#Room 14`), where: HERE }, page],
  [
    'reading:keep',
    'with a port',
    { reading: read('any-page', 'lms.example:81/x'), where: 'lms.example:81/x' },
    asker('http://lms.example:81/x'),
  ],
  [
    'reading:keep',
    'of a file in a tab',
    { reading: read('any-page', 'file/plan.html#x'), where: 'file/plan.html' },
    asker('file:///home/k/plan.html'),
  ],
  [
    'reading:keep',
    'of Google’s',
    { reading: read('google-calendar', 'c_room14'), where: 'calendar.google.com/r' },
    calendar,
  ],
  ['calendar:role', 'of its own', { source: ROOM, ref: ref(`${HERE}#Room 14`), role: 'mine' }, page],
  ['classroom:grade', 'of its own', { source: ROOM, ref: ref(`${HERE}#Room 14`), grade: '3' }, page],
  ['settings:change', 'of the panel', { panelOpen: true }, page],
  ['settings:change', 'on Google Calendar', { goals: [], overlay: false }, calendar],
  ['correction:add', 'in its own room', correction(ROOM), page],
  ['correction:undo', 'of its own room', { id: 'c-here' }, page],
  ['notes:get', 'anybody', { grade: '2', activity: 'math', goals: [] }, evil],
  ['day:decide', 'for its school', { date: '2026-09-14', school: 'Maple', kind: 'no-school' }, page],
  ['day:decide', 'for all, on Google Calendar', { date: '2026-09-14', school: '', kind: 'no-school' }, calendar],
  ['frame:offer', 'anybody', { worth: 3 }, evil],
  ['overlay:bring', 'into a calendar’s frame', null, calendar],
  ['overlay:bring', 'into its own frame', null, evil],
  ['readers:bring', 'into its own frame', { family: 'libraries' }, evil],
  ['page:open', 'options', { page: 'options' }, evil],
  ['page:open', 'files, on Google Calendar', { page: 'files' }, calendar],
];
