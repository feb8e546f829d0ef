import type { Citation } from '../model/notes';
import type { NoteEntry, Shelf } from './entry';

/** Who says it, as therapists name it, and where to read it; null for experience, which is nobody's to cite. */
export function citationOf(
  { sources }: Pick<Shelf, 'sources'>,
  { source, code, url }: Pick<NoteEntry, 'source' | 'code'> & { readonly url?: string | null },
): Citation | null {
  const found = sources.find(({ id }) => id === source);
  if (!found || found.url === '') return null;
  const { short, title, publisher, year } = found;
  return {
    name: code === null ? short : `${short} ${code}`,
    url: url ?? found.url,
    source: { short, title, publisher, year },
  };
}
