import type { getDocument, OPS } from 'pdfjs-dist';
import { MAX_ROWS } from '../file-kind';
import { NotRead } from '../not-read';
import { joinPages } from './pdf-join';
import { fieldItems, isField, type PdfField } from './pdf-fields';
import type { PdfItem } from './pdf-page';
import type { FilePart } from '../../readers/any-page/read-parts';
import type { PdfContent } from './pdf-content';
import { pdfParts } from './pdf-parts';
import { printedPage } from './pdf-printed';
import { pdfRules } from './pdf-rules';

export interface PdfWatch {
  /** Tells the progress. @param part of the file that has been read, from 0 to 1 */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** pdf.js, in the build that the surface has. */
export interface PdfJs {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
}

/**
 * The parts of a PDF, page after page; empty if its pages are pictures. Rejects for a file that is no PDF, and when
 * `signal` is aborted. Only texts and lines are taken: nothing is drawn, no font is loaded, and no script in the file
 * runs.
 * @throws NotRead if there are too many lines, or if it is a form that only its own program can show
 */
export async function pdfPages(
  pdfjs: PdfJs,
  data: Uint8Array,
  { onProgress, signal }: PdfWatch = {},
): Promise<PdfContent[]> {
  const task = pdfjs.getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    // pdf.js stays silent; otherwise it would warn about fonts in the console.
    verbosity: 0,
  });
  let parts: FilePart[] = [];
  let [fieldCount, valueCount] = [0, 0];
  try {
    const pdf = await task.promise;
    if (pdf.isPureXfa) throw new NotRead('form-pdf');
    for (let number = 1; number <= pdf.numPages; number++) {
      signal?.throwIfAborted();
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const annotations = (await page.getAnnotations()) as readonly PdfField[];
      const fields = fieldItems(annotations);
      fieldCount += annotations.filter(isField).length;
      valueCount += fields.length;
      const texts: PdfItem[] = [...items.filter((item) => 'str' in item), ...fields];
      if (texts.length > 0) {
        const rules = pdfRules(await page.getOperatorList(), pdfjs.OPS);
        parts = joinPages(parts, pdfParts(printedPage(texts, rules)));
      }
      page.cleanup();
      if (rowsIn(parts) > MAX_ROWS) throw new NotRead('too-many-rows');
      onProgress?.(number / pdf.numPages);
    }
  } finally {
    await task.destroy();
  }
  return fieldCount >= FEWEST_FIELDS && valueCount === 0 ? [...parts, { is: 'blank-form' }] : parts;
}

/** A file with fewer fields than this is no form: it has a box for a name or a search. */
const FEWEST_FIELDS = 3;

function rowsIn(parts: readonly FilePart[]): number {
  return parts.reduce((sum, part) => sum + (part.is === 'line' ? 1 : part.rows.length), 0);
}
