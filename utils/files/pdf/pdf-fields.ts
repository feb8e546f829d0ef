import type { PdfItem } from './pdf-page';

/** A field of a form, as pdf.js describes it. */
export interface PdfField {
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly rect?: readonly number[];
  readonly hidden?: boolean;
}

/** Points. The usual height of the letters in a field; a low box makes them smaller. */
const LETTERS = 10;
const LINE = 1.2;

/** Is it a visible field in which one types or chooses? */
export function isField({ fieldType, rect, hidden }: PdfField): boolean {
  return !hidden && rect !== undefined && (fieldType === 'Tx' || fieldType === 'Ch');
}

/** What was typed into the fields of a form, as text at the place of the field. */
export function fieldItems(fields: readonly PdfField[]): PdfItem[] {
  return fields.filter(isField).flatMap(({ fieldValue, rect = [] }) => {
    const value = [fieldValue].flat().filter((one) => typeof one === 'string');
    const lines = value
      .join('\n')
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
    const [left, right, bottom, top] = [Math.min(x0, x1), Math.max(x0, x1), Math.min(y0, y1), Math.max(y0, y1)];
    const height = Math.min(LETTERS, (top - bottom) / Math.max(1, lines.length));
    // A single line stands in the middle of its box; several lines begin at its top.
    const first = lines.length > 1 ? top - height * LINE : (bottom + top) / 2 - height / 3;
    return lines.map((str, i) => ({
      str,
      transform: [1, 0, 0, 1, left + 2, first - i * height * LINE],
      width: Math.min(right - left, str.length * height * 0.5),
      height,
    }));
  });
}
