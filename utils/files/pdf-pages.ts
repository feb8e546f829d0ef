import type { getDocument } from 'pdfjs-dist';
import { MAX_ROWS } from './file-kind';
import { NotRead } from './not-read';
import { pdfRows, type PdfText } from './pdf-rows';

export interface PdfWatch {
  /** @param part from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The lines of a PDF as cells, page after page; none where its pages are pictures. Rejects for what is no PDF, and when
 * `signal` is aborted. Only text is taken: no font is loaded, nothing is drawn, no script in it runs.
 * @param open pdf.js, in the build the surface has. @throws NotRead where there are too many lines.
 */
export async function pdfPages(
  open: typeof getDocument,
  data: Uint8Array,
  { onProgress, signal }: PdfWatch = {},
): Promise<string[][]> {
  const task = open({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    // It would tell the console about fonts.
    verbosity: 0,
  });
  const rows: string[][] = [];
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      signal?.throwIfAborted();
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      rows.push(...pdfRows(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))));
      if (rows.length > MAX_ROWS) throw new NotRead('too-many-rows');
      onProgress?.(number / pdf.numPages);
    }
  } finally {
    await task.destroy();
  }
  return rows;
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): PdfText {
  const [, , , , left = 0, bottom = 0] = item.transform;
  return { text: item.str, left, bottom, width: item.width, height: item.height || 10 };
}
