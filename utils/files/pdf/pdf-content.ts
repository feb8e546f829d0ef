import type { FilePart } from '../../readers/any-page/read-parts';

/** What a whole PDF is made of; `blank-form`: its fields are there, and nobody has filled them in. */
export type PdfContent = FilePart | { readonly is: 'blank-form' };
