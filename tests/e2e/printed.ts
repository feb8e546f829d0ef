import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';

/** What the browser printed. */
export interface Printed {
  readonly pages: number;
  readonly text: string;
  /** The colours in it that are no gray, as `#rrggbb`. */
  readonly colors: readonly string[];
}

const PAINTS = new Set<number>([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);

/** Prints a page on US Letter; Chromium only. */
export async function printed(page: Page): Promise<Printed> {
  const data = Uint8Array.from(await page.pdf({ format: 'letter', preferCSSPageSize: true, printBackground: true }));
  const loading = getDocument({ data, verbosity: 0 });
  const pdf = await loading.promise;
  const words: string[] = [];
  const colors = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    words.push(...items.map((item) => ('str' in item ? item.str : '')));
    const { fnArray, argsArray } = await sheet.getOperatorList();
    for (const [i, operator] of fnArray.entries()) {
      if (PAINTS.has(operator)) colors.add(String((argsArray[i] as unknown[])[0]));
    }
  }
  await loading.destroy();
  return {
    pages: pdf.numPages,
    text: words.join(' ').replaceAll(/\s+/g, ' '),
    colors: [...colors].filter((color) => !/^#(?<two>..)\k<two>\k<two>$/.test(color)),
  };
}
