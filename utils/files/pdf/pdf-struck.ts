import type { PdfRule, PdfText } from './pdf-page';

/** Where a line through a word runs, in heights of its letters above their foot: not under it, and no border above it. */
const THROUGH = [0.15, 0.62] as const;
/** How much of a word it crosses. */
const CROSSED = 0.7;
/** Lines times texts of a page; a page with more is a map, and nothing on it counts as struck. */
const MOST_STRIKES_BY_TEXTS = 5_000_000;

/** Text that a line is drawn through, between the marks that strike it out, and the lines that strike nothing. */
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
