import { pdfPages } from '../../utils/files/pdf/pdf-pages';
import type { PdfContent } from '../../utils/files/pdf/pdf-content';

/** What a PDF is made of. pdf.js is loaded for the first one: it is as large as all the rest. */
export async function partsOfPdf(bytes: Uint8Array): Promise<PdfContent[]> {
  return pdfPages(await import('pdfjs-dist/legacy/build/pdf.mjs'), new Uint8Array(bytes));
}
