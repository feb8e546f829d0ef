import { withoutAccents } from './text/without-accents';
/**
 * The name a block keeps from week to week: its title without case, punctuation or accents. Corrections hang on it,
 * so it must not change between versions.
 */
export function blockKey(title: string): string {
  return withoutAccents(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
