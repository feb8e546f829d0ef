import { expect, it } from 'vitest';
import { openPopup, toWholeDay } from '../support/browser/page/popup-in-tab';
import { until, type Surface } from '../support/browser/surface/surface';
import { madePdf } from '../support/made/pdf';
import { dropFile } from './drop-file';
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

const titles = (page: Surface) =>
  page.run(() => [...document.querySelectorAll<HTMLInputElement>('.preview-title')].map(({ value }) => value));

inEachBrowser('a file', (session) => {
  it('that is a PDF is read, looked over, and kept as a classroom', async () => {
    const page = await session().openExtensionPage('files.html');
    await dropFile(page, 'Room 9.pdf', PDF);
    await until(async () => (await titles(page)).length === DAY.length, 'the rows');
    expect(await titles(page)).toEqual(DAY.map(([, title]) => title));
    await page.run(() => {
      const name = document.querySelector<HTMLInputElement>('.preview-name input')!;
      name.value = 'Room 9';
      name.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click('.preview-keep .strong');
    await until(() => page.run(() => document.body.innerText.includes('Room 9 is saved')), 'that it is kept');
    await page.close();
    const popup = await openPopup(session(), 'Room 9');
    await toWholeDay(popup);
    await until(() => popup.run(() => document.body.innerText.includes('From Room 9.pdf')), 'where it is from');
    expect(await popup.run(() => document.body.innerText)).toContain('Writers Workshop');
    await popup.close();
  });

  it('that a calendar exported is read with its dates', async () => {
    const page = await session().openExtensionPage('files.html');
    const head = 'Subject,Start Date,Start Time,End Date,End Time,All Day Event';
    const rows = ['Writing,9/14/2026,9:10 AM,9/14/2026,10:00 AM,False', 'Book Fair,9/15/2026,,9/16/2026,,True'];
    await dropFile(page, 'Room 9.csv', [head, ...rows].join('\r\n'));
    await until(async () => (await titles(page)).length === 2, 'the rows');
    const text = await page.run(() => document.querySelector('.preview')!.textContent);
    expect(text).toMatch(/Sep 14.*All day.*Sep 15/);
    await page.close();
  });

  it('is not needed: a table is pasted, with its merged cells', async () => {
    const page = await session().openExtensionPage('files.html');
    await until(() => page.run(() => document.querySelector('textarea') !== null), 'the page');
    await page.run(() => {
      const data = new DataTransfer();
      const text = 'Time\tMonday\tTuesday\n8:00\tMath\tArt\n9:00\t\tPE\n10:00\tLunch\t';
      const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
      data.setData('text/plain', text);
      data.setData(
        'text/html',
        `<table>${row('<td>Time', '<td>Monday', '<td>Tuesday')}${row('<td>8:00', '<td rowspan=2>Math', '<td>Art')}${row('<td>9:00', '<td>PE')}${row('<td>10:00', '<td colspan=2>Lunch')}</table>`,
      );
      const field = document.querySelector('textarea')!;
      // Firefox gives no clipboard to an event that a script makes, so the test attaches it.
      field.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData: data }));
      field.value = text;
    });
    await page.click('.files-paste .button');
    await until(async () => (await titles(page)).length === 4, 'the rows');
    const first = await page.run(() =>
      [...document.querySelectorAll('input[type=time]')].map((one) => (one as HTMLInputElement).value).slice(0, 2),
    );
    expect(first).toEqual(['08:00', '10:00']);
    await page.close();
  });

  it('under the name of a class that is known is one more schedule of it', async () => {
    const page = await session().openExtensionPage('files.html');
    for (const [name, text] of [
      ['Ms. Linden, Grade 3', '8:00-8:40 Math\n8:40-9:20 Writing\n9:20-10:00 Recess'],
      ['ms. linden,  grade 3', '8:00-8:50 Math\n8:50-9:20 Writing\n9:20-10:00 Recess'],
    ] as const) {
      await until(() => page.run(() => document.querySelector('textarea') !== null), 'the page');
      await page.run((words) => (document.querySelector('textarea')!.value = words), text);
      await page.click('.files-paste .button');
      await until(async () => (await titles(page)).length === 3, 'the rows');
      await page.run((room) => {
        const field = document.querySelector<HTMLInputElement>('.preview-name input')!;
        field.value = room;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, name);
      await page.click('.preview-keep .strong');
      await until(
        () => page.run(() => /is saved/.test(document.querySelector('.preview-status')!.textContent)),
        'that it is kept',
      );
      await page.go(session().url('files.html'));
    }
    await page.go(session().url('options.html'));
    await until(() => page.run(() => document.body.innerText.includes('Where schedules came from')), 'the options');
    const rooms = await page.run(() =>
      [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('table input, table select')]
        .map((one) => (one instanceof HTMLSelectElement ? one.selectedOptions[0]!.text : one.value))
        .filter((value) => /linden|Grade 3/i.test(value)),
    );
    expect(rooms).toEqual(['Ms. Linden, Grade 3', 'Grade 3 (guess)']);
    expect(await page.run(() => document.body.innerText)).toContain('pasted text');
    await page.close();
  });

  it.each([
    ['a picture of a page', 'scan.pdf', madePdf([]), 'pictures of pages'],
    ['a damaged PDF', 'bad.pdf', '%PDF-1.4 nothing', 'couldn’t be opened'],
    ['no schedule', 'names.csv', 'Name,Room\nAna,4\nBen,5', 'No schedule found'],
  ])('that is %s says so, and keeps nothing', async (_, name, text, words) => {
    const page = await session().openExtensionPage('files.html');
    await dropFile(page, name, text);
    await until(() => page.run((said) => document.body.innerText.includes(said), words), words);
    expect(await titles(page)).toEqual([]);
    await page.close();
  });
});

// Firefox does not tell tests about tabs that an extension opens.
inEachBrowser(
  'the page for files',
  (session) => {
    it('is reached from the popup', async () => {
      const popup = await session().openExtensionPage('popup.html');
      await until(() => popup.run(() => document.querySelector('.popup-first') !== null), 'the popup');
      // The popup closes itself.
      await popup.run(() => {
        const add = [...document.querySelectorAll('button')].find((one) =>
          one.textContent.startsWith('Add a schedule'),
        );
        setTimeout(() => add!.click());
      });
      const pages = () => session().browser.pages();
      await until(async () => (await pages()).some((one) => one.url() === session().url('files.html')), 'the page');
    });
  },
  { kinds: ['chromium'] },
);
