import type { Site } from '../../components/overlay/on-page/site';
import type { Page, PageKind } from '../../utils/readers/reader';
import { detectAmong, type ReaderRow } from '../../utils/readers/reader-row';
import { expectReaders } from '../../utils/readers/readers-here';
import { fetchMissing } from './fetch-missing';

/** Any page a reader of the registry knows, as one site: which reader it is may change as the page does. */
export function knownPage(): Site {
  const here = expectReaders();
  let row: ReaderRow | null = null;
  const detect = (page: Page): PageKind | null => {
    const rows = [...(here.get('libraries') ?? []), ...(here.get('any-page') ?? [])];
    const found = detectAmong(rows, page);
    row = found?.row ?? null;
    return found?.kind ?? null;
  };
  return {
    beside: true,
    fetchReaders: fetchMissing(here),
    reader: { name: 'page', detect, read: (page) => row!.reader.read(page) },
    findGrid: (document) => row!.findGrid(document),
    signature(document) {
      // Nobody's page may become somebody's as it comes up.
      if (!row) return `${document.URL} ${document.getElementsByTagName('*').length}`;
      return `${document.URL} ${row.name} ${row.signature(document)}`;
    },
  };
}
