import { expect, it } from 'vitest';
import { inPopup, popupSays, pressInPopup } from '../support/browser/page/popup-over-page';
import { serve } from '../support/browser/surface/serve';
import { until } from '../support/browser/surface/surface';
import { readCovered, readMarks } from '../support/school-page/marks';
import { moodleDayPage } from '../support/school-page/moodle-page';
import { inEachBrowser } from './in-each-browser';

const ADDRESS = 'https://maple.example/calendar/view.php?view=day';

/** Runs in the page. Each card with its title, and its place. */
function readCards() {
  return [...document.querySelectorAll('.card')].map((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return { title: card.querySelector('.name')!.textContent, top, bottom };
  });
}

inEachBrowser("Moodle's day", (session) => {
  it('has a mark in the card of each event worth a visit, on no text', async () => {
    const surface = await session().newPage();
    await serve(surface.page, (address) => (address.startsWith('https://maple.example/') ? moodleDayPage() : null), {
      'content-type': 'text/html; charset=utf-8',
    });
    await surface.go(ADDRESS);
    await surface.page.bringToFront();
    await inPopup(session(), surface, async (popup) => {
      await pressInPopup(popup, 'Read it');
      await popupSays(popup, 'Found 5 lessons.');
    });
    const marks = await until(async () => {
      const drawn = (await surface.inOverlay(readMarks)) ?? [];
      return drawn.length > 0 ? drawn : null;
    }, 'marks');
    const cards = await surface.run(readCards);
    const marked = marks.map(
      ({ top, bottom }) => cards.find((card) => card.top <= top && bottom <= card.bottom)?.title,
    );
    expect(marked).toContain('Writers Workshop');
    expect(marked).not.toContain(undefined);
    expect(marked).not.toContain('Lunch');
    expect(new Set(marked).size).toBe(marks.length);
    expect(await surface.inOverlay(readCovered)).toEqual([]);
  });
});
