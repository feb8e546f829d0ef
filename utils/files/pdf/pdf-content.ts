import type { FilePart } from '../../readers/any-page/read-parts';

/** A part of a PDF. `blank-form` means that its fields are there and nobody has filled them in. */
export type PdfContent = FilePart | { readonly is: 'blank-form' };
