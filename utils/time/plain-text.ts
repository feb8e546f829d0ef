/**
 * Page text with every blank, digit and invisible mark in its ASCII form. The length never changes, so a position in
 * the plain text is the same position in the page's own text. For parsing only: titles are cut from the original.
 */
export function plainText(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(BLANK, ' ').replace(DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const ASCII = /^[\x20-\x7e]*$/;
/** Blanks (U+202F, U+00A0 …) and the marks that only steer direction or joining. */
const BLANK = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;
const DIGIT = /(?!\d)[\u0660-\u0e59\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;
/** Code points of the zeros: Arabic, Persian, Indic scripts, Thai, Lao side, Burmese, Khmer, full width. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040, 0x17e0,
  0xff10,
];
