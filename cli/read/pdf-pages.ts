import { pdfPages } from '../../utils/files/pdf/pdf-pages';
import type { PdfContent } from '../../utils/files/pdf/pdf-content';

/** The parts of a PDF. pdf.js is loaded for the first PDF only: it is as large as everything else together. */
export async function partsOfPdf(bytes: Uint8Array): Promise<PdfContent[]> {
  return pdfPages(await import('pdfjs-dist/legacy/build/pdf.mjs'), new Uint8Array(bytes));
}
