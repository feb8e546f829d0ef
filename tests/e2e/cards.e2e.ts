import { beforeAll, expect, it } from 'vitest';
import { notesFor } from '../../utils/expectations/look-up';
import { ACTIVITIES, GRADES } from '../../utils/model/vocabulary';
import { cardsPage } from '../support/browser/all-cards/build-cards';
import { serve } from '../support/browser/surface/serve';
import { shelfOf } from '../support/expectations/files';
import { inEachBrowser } from './in-each-browser';

const ADDRESS = 'https://cards.example/';
/** The window of a small laptop without the browser's own bars, in px. */
const LAPTOP = { width: 1280, height: 577 };

let html = '';
beforeAll(async () => {
  html = await cardsPage();
}, 90_000);

inEachBrowser('no card and no notes of the popup are cut, too wide or to be scrolled', (session) => {
  it('in any grade and activity', async () => {
    const surface = await session().newPage();
    await surface.page.setViewport(LAPTOP);
    await serve(surface.page, () => html, { 'content-type': 'text/html; charset=utf-8' });
    await surface.go(ADDRESS);
    await surface.page.bringToFront();
    for (const grade of GRADES) {
      const shelf = shelfOf(grade);
      const all = ACTIVITIES.map((activity) => notesFor(shelf, { grade, activity, goals: [], state: 'CA' }));
      expect(await surface.run((given) => window.wrongCards(given), all), grade).toEqual([]);
    }
  });

  it('and one that is would be found', async () => {
    const surface = await session().newPage();
    await serve(surface.page, () => html, { 'content-type': 'text/html; charset=utf-8' });
    await surface.go(ADDRESS);
    const notes = notesFor(shelfOf('2'), { grade: '2', activity: 'writing', goals: [], state: null });
    await surface.run(() =>
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '.notes-list li { white-space: nowrap }' }),
      ),
    );
    expect((await surface.run((given) => window.wrongCards(given), [notes])).join()).toContain('popup 2 writing');
  });
});
