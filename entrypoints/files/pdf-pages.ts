import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { MAX_ROWS } from '../../utils/files/file-kind';
import { pdfRows, type PdfText } from '../../utils/files/pdf-rows';

/**
 * The lines of a PDF as cells, page after page; none where its pages are pictures. Rejects for what is no PDF, and when
 * `signal` is aborted. Only text is taken: no font is loaded, nothing is drawn, no script in it runs.
 */
export async function pdfPages(
  data: Uint8Array,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<string[][]> {
  GlobalWorkerOptions.workerSrc = worker;
  const task = getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  });
  const rows: string[][] = [];
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages && rows.length < MAX_ROWS; number++) {
      signal.throwIfAborted();
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      rows.push(...pdfRows(items.flatMap((item) => ('str' in item ? [textOf(item)] : []))));
      onProgress(number / pdf.numPages);
    }
  } finally {
    await task.destroy();
  }
  return rows.slice(0, MAX_ROWS);
}

function textOf(item: { str: string; transform: number[]; width: number; height: number }): PdfText {
  const [, , , , left = 0, bottom = 0] = item.transform;
  return { text: item.str, left, bottom, width: item.width, height: item.height || 10 };
}
