/** A line of a page, a file or pasted text, as a person sees it. */
export interface Line {
  readonly text: string;
  /** 1–6 where the page itself says it is a heading; null for any other line. */
  readonly heading: number | null;
}
