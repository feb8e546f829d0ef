import type { getDocument, OPS } from 'pdfjs-dist';
import { MAX_ROWS } from './file-kind';
import { NotRead } from './not-read';
import { joinPages } from './pdf-join';
import { uprightPage } from './pdf-page';
import type { PdfPart } from './pdf-part';
import { pdfParts } from './pdf-parts';
import { pdfRules } from './pdf-rules';

export interface PdfWatch {
  /** @param part from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** pdf.js, in the build the surface has. */
export interface PdfJs {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
}

/**
 * What a PDF is made of, page after page; nothing where its pages are pictures. Rejects for what is no PDF, and when
 * `signal` is aborted. Only texts and lines are taken: nothing is drawn, no font is shown, no script in it runs.
 * @throws NotRead where there are too many lines.
 */
export async function pdfPages(
  pdfjs: PdfJs,
  data: Uint8Array,
  { onProgress, signal }: PdfWatch = {},
): Promise<PdfPart[]> {
  const task = pdfjs.getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    // It would tell the console about fonts.
    verbosity: 0,
  });
  let parts: PdfPart[] = [];
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      signal?.throwIfAborted();
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const texts = items.filter((item) => 'str' in item);
      if (texts.length > 0) {
        const rules = pdfRules(await page.getOperatorList(), pdfjs.OPS);
        parts = joinPages(parts, pdfParts(uprightPage(texts, rules)));
      }
      page.cleanup();
      if (rowsIn(parts) > MAX_ROWS) throw new NotRead('too-many-rows');
      onProgress?.(number / pdf.numPages);
    }
  } finally {
    await task.destroy();
  }
  return parts;
}

function rowsIn(parts: readonly PdfPart[]): number {
  return parts.reduce((sum, part) => sum + (part.is === 'line' ? 1 : part.rows.length), 0);
}
