import { expect, it } from 'vitest';
import { openPopup, toWholeDay } from '../support/browser/popup';
import { until, type Surface } from '../support/browser/surface';
import { madePdf } from '../support/made-pdf';
import { inEachBrowser } from './in-each-browser';

const DAY = [
  ['8:00 - 8:30', 'Morning Meeting'],
  ['8:30 - 9:30', 'Writers Workshop'],
  ['9:30 - 10:30', 'Math Workshop'],
  ['10:30 - 11:00', 'Recess'],
] as const;
const PDF = madePdf(
  DAY.flatMap(([time, title], row) => [[72, 700 - row * 20, time] as const, [220, 700 - row * 20, title] as const]),
);

/** As after a drop. */
async function drop(page: Surface, name: string, text: string): Promise<void> {
  await until(() => page.run(() => document.querySelector('main.files') !== null), 'the page');
  await page.run(
    (file, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      document.querySelector('main')!.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    },
    name,
    text,
  );
}

const titles = (page: Surface) =>
  page.run(() => [...document.querySelectorAll<HTMLInputElement>('.preview-title')].map(({ value }) => value));

inEachBrowser('a file', (session) => {
  it('that is a PDF is read, looked over, and kept as a classroom', async () => {
    const page = await session().openExtensionPage('files.html');
    await drop(page, 'Room 9.pdf', PDF);
    await until(async () => (await titles(page)).length === DAY.length, 'the rows');
    expect(await titles(page)).toEqual(DAY.map(([, title]) => title));
    await page.run(() => {
      const name = document.querySelector<HTMLInputElement>('.preview-name input')!;
      name.value = 'Room 9';
      name.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click('.preview-keep .button');
    await until(() => page.run(() => document.body.innerText.includes('Room 9 is kept')), 'that it is kept');
    await page.close();
    const popup = await openPopup(session(), 'Room 9');
    await toWholeDay(popup);
    await until(() => popup.run(() => document.body.innerText.includes('From Room 9.pdf')), 'where it is from');
    expect(await popup.run(() => document.body.innerText)).toContain('Writers Workshop');
    await popup.close();
  });

  it.each([
    ['a picture of a page', 'scan.pdf', madePdf([]), 'pictures of pages'],
    ['a damaged PDF', 'bad.pdf', '%PDF-1.4 nothing', 'could not be opened'],
    ['no schedule', 'names.csv', 'Name,Room\nAna,4\nBen,5', 'No schedule was found'],
  ])('that is %s says so, and keeps nothing', async (_, name, text, words) => {
    const page = await session().openExtensionPage('files.html');
    await drop(page, name, text);
    await until(() => page.run((said) => document.body.innerText.includes(said), words), words);
    expect(await titles(page)).toEqual([]);
    await page.close();
  });
});
