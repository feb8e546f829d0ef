import type { PdfText } from './pdf-page';

/**
 * A share of a piece's width. A piece that lies on another with so much of it is the same text printed again, as bold
 * letters and shadows are.
 */
const COVERED = 0.6;
/** Heights of the letters. Pieces whose feet differ by less are on one line. */
const LEVEL = 0.25;
/** Points. The page is compared in bands of this height. */
const BAND = 6;
/** The most pieces of one band that are compared. A band with more of them is a drawing. */
const MOST_PIECES_IN_BAND = 400;

/** Each piece of text once, however often a program drew it over itself, as a whole or in parts. */
export function once(texts: readonly PdfText[]): PdfText[] {
  const bands = new Map<number, PdfText[]>();
  const kept = new Set<PdfText>();
  for (const piece of texts.toSorted((a, b) => b.width - a.width)) {
    const band = Math.round(piece.bottom / BAND);
    const near = [band - 1, band, band + 1].map((at) => bands.get(at) ?? []);
    if (near.some((some) => some.some((other) => isCopy(piece, other)))) continue;
    kept.add(piece);
    const own = bands.get(band) ?? [];
    bands.set(band, own);
    if (own.length < MOST_PIECES_IN_BAND) own.push(piece);
  }
  return texts.filter((piece) => kept.has(piece));
}

function isCopy(piece: PdfText, other: PdfText): boolean {
  const { left, width, bottom, height } = piece;
  if (Math.abs(bottom - other.bottom) > LEVEL * height) return false;
  const shared = Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
  return shared >= COVERED * width && bare(other.text).includes(bare(piece.text));
}

const bare = (text: string) => text.replace(/\s+/g, '');
