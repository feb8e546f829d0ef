import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';

/** What came onto paper. */
export interface Printed {
  readonly pages: number;
  readonly text: string;
  /** Colours it is drawn with that are no gray, `#rrggbb`. */
  readonly colors: readonly string[];
}

const PAINTS = new Set<number>([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);

/** A page as the browser prints it, on US Letter; Chromium only. */
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
