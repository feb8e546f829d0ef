import { pdfPages } from '../../utils/files/pdf-pages';

/** The lines of a PDF. pdf.js is loaded for the first one: it is as large as all the rest. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[][]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return pdfPages(getDocument, new Uint8Array(bytes));
}
