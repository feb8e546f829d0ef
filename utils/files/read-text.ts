import type { Reading } from '../model/reading';
import { readParts, type PartMeans } from '../readers/any-page/read-parts';
import { fewRows } from './few-rows';
import { namedByLine } from './name-above';
import { markdownParts } from './rows/markdown-parts';

/** Reads lines as they were typed. @throws NotRead */
export function readText(text: string, means: PartMeans): Reading {
  const reading =
    readParts(markdownParts(text) ?? [{ is: 'line', text, isHeading: false }], means) ?? fewRows(text, means);
  return namedByLine(reading, text.trimStart().split('\n', 1)[0]!);
}
