import type { Block } from '../model/block';
import type { Draft, Item } from './line/draft';

/** A block and the line it stands on. */
export interface BlockOnLine {
  readonly line: number;
  readonly block: Block;
}

/** What a line is at one step or another. */
export type OnLine = Draft | Item | BlockOnLine;

/**
 * Hears what each step made of the lines before it, by the step's name. A step that leaves rows out gives fewer. Only the
 * command line listens (`npm run read -- --explain`).
 */
export type LinesHeard = (step: string, before: readonly OnLine[], after: readonly OnLine[]) => void;
