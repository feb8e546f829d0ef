import type { PdfRule, PdfText } from './pdf-page';

/**
 * Heights of the letters above their foot, between which a line runs through a word. Lower it is an underline, and
 * higher a border above the word.
 */
const THROUGH = [0.15, 0.62] as const;
/** The share of a word's width that the line crosses. */
const CROSSED = 0.7;
/**
 * The number of lines times the number of texts on a page. A page with more is a map, and nothing on it counts as
 * struck.
 */
const MOST_STRIKES_BY_TEXTS = 5_000_000;

/**
 * The texts, where a text with a line through it gets the marks that strike it out, and the lines that strike nothing.
 */
export function withStruck(
  texts: readonly PdfText[],
  rules: readonly PdfRule[],
): { texts: PdfText[]; rules: PdfRule[] } {
  const across = rules.filter(({ from, to }) => Math.abs(from[1] - to[1]) < 1);
  if (texts.length * across.length > MOST_STRIKES_BY_TEXTS) return { texts: [...texts], rules: [...rules] };
  const strikes = new Set<PdfRule>();
  const struck = texts.map((piece) => {
    const found = across.filter((rule) => crosses(rule, piece));
    found.forEach((rule) => strikes.add(rule));
    return found.length > 0 ? { ...piece, text: `~~${piece.text.trim()}~~` } : piece;
  });
  return { texts: struck, rules: rules.filter((rule) => !strikes.has(rule)) };
}

function crosses({ from, to }: PdfRule, { left, width, bottom, height }: PdfText): boolean {
  const up = ((from[1] + to[1]) / 2 - bottom) / height;
  if (up < THROUGH[0] || up > THROUGH[1]) return false;
  const [first, last] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  return Math.min(last, left + width) - Math.max(first, left) >= CROSSED * width;
}
