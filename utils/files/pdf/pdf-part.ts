/** A cell of a table and over how many columns and rows it stands. */
export interface CellPart {
  readonly text: string;
  readonly cols: number;
  readonly rows: number;
}

/** What a page of a PDF is made of, as a page of the web would be. */
export type PdfPart =
  | { readonly is: 'table'; readonly rows: readonly (readonly CellPart[])[] }
  | { readonly is: 'line'; readonly text: string; readonly isHeading: boolean };

/** What a whole PDF is made of; `blank-form`: its fields are there, and nobody has filled them in. */
export type PdfContent = PdfPart | { readonly is: 'blank-form' };
