// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { allDay } from '../../../tests/support/stored/stored';
import { change, named, openOptions, settled, START } from '../../../tests/support/in-jsdom/options-page';
import type { Feed } from '../../../utils/model/feed';
import { doubt } from '../../../utils/model/warning';
import { newFeed } from '../../../utils/storage/feeds/feeds';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const EXPORT = 'Save a backup';
const SECRET = 'https://d.example/private-8f3a/basic.ics';
const feed = (over: Partial<Feed> = {}): Feed => ({
  ...newFeed({ id: 'f', address: SECRET, name: 'Lincoln', use: { is: 'district', school: null }, addedAt: 1 }),
  freshAt: START.now - 3 * 3_600_000,
  ...over,
});
const text = () => document.querySelector('[aria-labelledby=options-calendars]')!.textContent;
const open = (over: Partial<Feed>) => openOptions({}, { ...START, feeds: [feed(over)] });
const type = (address: string) => {
  const field = document.querySelector<HTMLInputElement>('.feed-add input[type=text]')!;
  field.value = address;
  document.querySelector<HTMLButtonElement>('.feed-add button')!.click();
};

describe('adding a feed', () => {
  it('asks for leave within the click, with the address the feed really has', async () => {
    const source = openOptions();
    type('webcal://d.example/cal.ics');
    expect(source.addFeed).toHaveBeenCalledExactlyOnceWith('https://d.example/cal.ics', {
      is: 'district',
      school: null,
    });
    await settled();
    expect(document.querySelector<HTMLInputElement>('.feed-add input[type=text]')!.value).toBe('');
  });

  it('may be a classroom’s timetable', () => {
    const source = openOptions();
    named<HTMLInputElement>('A classroom schedule').click();
    type('https://d.example/cal.ics');
    expect(source.addFeed).toHaveBeenCalledWith('https://d.example/cal.ics', { is: 'classroom' });
  });

  it.each([
    ['our calendar', 'isn’t a web address'],
    ['https://kim:pw@d.example/a.ics', 'password'],
  ])('%s asks nobody and says why', (address, why) => {
    const source = openOptions();
    type(address);
    expect(source.addFeed).not.toHaveBeenCalled();
    expect(document.querySelector('.feed-add [role=alert]')?.textContent).toContain(why);
  });
});

describe('a feed', () => {
  it('says how old its copy is, never its address', () => {
    open({});
    expect(text()).toContain('d.example/… · Checked 3 h ago');
    expect(new XMLSerializer().serializeToString(document.body)).not.toContain('8f3a');
  });

  it.each<[string, Partial<Feed>, string]>([
    ['wrong', { problem: { code: 'slow' } }, 'took too long to answer. Still using the last good copy.'],
    ['never read', { freshAt: null, problem: { code: 'gone' } }, 'Not checked yetThere is nothing at this'],
    ['partly read', { unread: [doubt('no-start', { line: 9, title: 'Picnic' })] }, 'Line 9 (Picnic): it has no start'],
  ])('that was %s says so', (_, over, words) => {
    open(over);
    expect(text()).toContain(words);
  });

  it.each<[Partial<Feed>, string, string]>([
    [{ problem: { code: 'not-allowed' } }, 'Allow d.example', SECRET],
    [{ problem: { code: 'from-file' } }, 'Allow d.example', SECRET],
  ])('without leave offers to ask for it: %j', (over, button, address) => {
    const source = open(over);
    named(button).click();
    expect(source.allowFeed).toHaveBeenCalledExactlyOnceWith('f', address);
  });

  it('is checked, renamed, used otherwise, and removed after a second question', () => {
    const source = open({});
    named('Check now: Lincoln').click();
    change(named('Name of this calendar'), 'Our district');
    change(named('What Lincoln is for'), '=Lincoln');
    change(named('What Lincoln is for'), 'classroom');
    named('Remove Lincoln').click();
    expect(source.removeFeed).not.toHaveBeenCalled();
    named('Remove').click();
    expect(source.refreshFeed).toHaveBeenCalledWith('f');
    expect(vi.mocked(source.changeFeed).mock.calls).toEqual([
      ['f', { name: 'Our district' }],
      ['f', { use: { is: 'district', school: 'Lincoln' } }],
      ['f', { use: { is: 'classroom' } }],
    ]);
    expect(source.removeFeed).toHaveBeenCalledWith('f');
  });
});

it('a calendar read on a page stands beside them', () => {
  const calendar = {
    id: 'g:x',
    name: 'School events',
    school: null,
    notices: [allDay('Field Day', '2026-09-18')],
    readAt: START.now,
  };
  const source = openOptions({}, { ...START, known: { ...START.known, calendars: [calendar] } });
  expect(text()).toContain('School eventsDays for all schoolsDays for LincolnUpdated when you open its page');
  change(named('What School events is for'), '=Lincoln');
  expect(source.setCalendarSchool).toHaveBeenCalledWith('g:x', 'Lincoln');
  named('Remove School events').click();
  expect(source.dropCalendar).toHaveBeenCalledWith('g:x');
});

it('addresses are exported only when asked for', async () => {
  const exportAll = vi.fn(async () => '{}');
  URL.createObjectURL = () => 'blob:x';
  openOptions({ exportAll }, { ...START, feeds: [feed()] });
  named(EXPORT).click();
  await settled();
  named<HTMLInputElement>('Include my calendar links. Anyone who has the file could then see those calendars.').click();
  named(EXPORT).click();
  await settled();
  expect(exportAll.mock.calls).toEqual([[false], [true]]);
});
