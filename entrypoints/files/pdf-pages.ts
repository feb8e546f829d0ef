import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { pdfPages, type PdfWatch } from '../../utils/files/pdf-pages';

/** The lines of a PDF, read in a worker of the extension's own. */
export function pagesOfPdf(data: Uint8Array, watch: PdfWatch): Promise<string[][]> {
  GlobalWorkerOptions.workerSrc = worker;
  return pdfPages(getDocument, data, watch);
}
