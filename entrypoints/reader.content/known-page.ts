import type { Site } from '../../components/overlay/on-page/site';
import type { Page, PageKind } from '../../utils/readers/reader';
import { detectAmong, ELSEWHERE, type ReaderRow } from '../../utils/readers/registry';

/** Any page a reader of the registry knows, as one site: which reader it is may change as the page does. */
export function knownPage(): Site {
  let row: ReaderRow | null = null;
  const detect = (page: Page): PageKind | null => {
    const found = detectAmong(ELSEWHERE, page);
    row = found?.row ?? null;
    return found?.kind ?? null;
  };
  return {
    beside: true,
    reader: { name: 'page', detect, read: (page) => row!.reader.read(page) },
    findGrid: (document) => row!.findGrid(document),
    signature(document) {
      // Nobody's page may become somebody's as it comes up.
      if (!row) return `${document.URL} ${document.getElementsByTagName('*').length}`;
      return `${document.URL} ${row.name} ${row.signature(document)}`;
    },
  };
}
