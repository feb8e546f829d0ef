/**
 * The name a block keeps from week to week: its title without case, punctuation or accents. Corrections hang on it,
 * so it must not change between versions.
 */
export function blockKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
