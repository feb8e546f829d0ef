// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { button, openPopup, settled, text } from '../../../tests/support/in-jsdom/popup';
import type { PageState, PopupSource } from '../popup-source';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const page: PageState = {
  is: 'known',
  tab: 7,
  site: { pattern: 'https://d.example/*', name: 'd.example', always: false },
  status: {
    state: 'foreign',
    reader: 'page',
    view: null,
    missing: null,
    advice: null,
    sources: [],
    timetables: [],
    manners: [],
    warnings: [],
    busy: [],
  },
};
const SECRET = 'https://d.example/private-8f3a/a.ics';
const open = (also: Partial<PopupSource>) => openPopup('09:30', also, { page });

describe('a page that offers a calendar feed', () => {
  it('is said, and the feed followed by a click', async () => {
    const source = open({ feedsOn: async () => [{ address: SECRET, name: 'Lincoln events' }] });
    await settled();
    expect(text('.page-feeds li p')).toBe('Lincoln events');
    expect(text('.page-feeds li .quiet')).toBe('On this site: d.example/…');
    button('Add it').click();
    expect(source.addFeed).toHaveBeenCalledExactlyOnceWith(SECRET);
    await settled();
    expect(text('.page-feeds')).toContain('Added. See what it changes in Options.');
  });

  it('without a name goes by its site, never by its address', async () => {
    open({ feedsOn: async () => [{ address: SECRET, name: null }] });
    await settled();
    expect(text('.page-feeds li p')).toBe('On this site: d.example/…');
  });

  it.each<[string, string, boolean]>([
    ['of another site, whatever the page calls it', 'https://calendar.google.com/calendar/ical/x/basic.ics', false],
    ['of a site the browser will not ask about again', SECRET, true],
  ])('%s, is asked about once more', async (_, address, always) => {
    const site = { pattern: 'https://d.example/*', name: 'd.example', always };
    const feedsOn = async () => [{ address, name: 'Maple Valley – official' }];
    const source = openPopup('09:30', { feedsOn }, { page: { ...page, site } });
    await settled();
    expect(text('.page-feeds')).toContain(
      always ? 'On this site: d.example/…' : 'From another site: calendar.google.com/…',
    );
    button('Add it').click();
    expect(source.addFeed).not.toHaveBeenCalled();
    button(`Yes, add it from ${new URL(address).host}`).click();
    expect(source.addFeed).toHaveBeenCalledExactlyOnceWith(address);
  });

  it('that the OT does not allow is not followed', async () => {
    open({ feedsOn: async () => [{ address: SECRET, name: null }], addFeed: async () => false });
    await settled();
    button('Add it').click();
    await settled();
    expect(text('.page-feeds')).toContain('Not added');
    expect(button('Add it')).toBeDefined();
  });

  it('and one that offers none says nothing', async () => {
    open({});
    await settled();
    expect(text('.page-feeds')).toBeNull();
  });
});
