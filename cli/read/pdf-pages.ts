import { pdfPages } from '../../utils/files/pdf-pages';
import type { PdfPart } from '../../utils/files/pdf-part';

/** What a PDF is made of. pdf.js is loaded for the first one: it is as large as all the rest. */
export async function partsOfPdf(bytes: Uint8Array): Promise<PdfPart[]> {
  return pdfPages(await import('pdfjs-dist/legacy/build/pdf.mjs'), new Uint8Array(bytes));
}
