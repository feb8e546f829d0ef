import { getDocument, GlobalWorkerOptions, OPS } from 'pdfjs-dist';
import worker from './pdf-worker?worker&url';
import { pdfPages, type PdfWatch } from '../../utils/files/pdf/pdf-pages';
import type { PdfContent } from '../../utils/files/pdf/pdf-content';

/** The parts of a PDF, found in a worker of the extension's own. */
export function partsOfPdf(data: Uint8Array, watch: PdfWatch): Promise<PdfContent[]> {
  GlobalWorkerOptions.workerSrc = worker;
  return pdfPages({ getDocument, OPS }, data, watch);
}
