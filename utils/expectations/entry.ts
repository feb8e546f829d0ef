import type { Evidence, ExpectationNote, Source, TaskFactor } from '../model/notes';
import type { Activity, Grade } from '../model/vocabulary';

/** The data as it stands in the files: sources by id. Held to the vocabulary by `data.test.ts`. */

/** What a note is about within its block; `figure` is a norm of the whole activity. */
export const DOMAINS = [
  'organisation',
  'self-care',
  'attention',
  'sensory',
  'listening',
  'social',
  'written-output',
  'math-output',
  'handwriting',
  'copying',
  'keyboarding',
  'tools',
  'gross-motor',
  'figure',
] as const;
export type Domain = (typeof DOMAINS)[number];

export interface Entry extends Omit<ExpectationNote, 'source' | 'domain'> {
  readonly domain: Domain;
  readonly source: string;
}

/** A note for many grades and activities; null is all of them. */
export interface GeneralEntry {
  readonly id: string;
  readonly topic: string;
  readonly note: string;
  readonly figure: ExpectationNote['figure'];
  readonly code: string | null;
  readonly source: string;
  readonly evidence: Evidence;
  readonly activities: readonly Activity[] | null;
  readonly grades: readonly Grade[] | null;
}

/** `licence_note` says on what terms we may use it; an empty `url` is none. */
export interface SourceEntry extends Omit<Source, 'url'> {
  readonly url: string;
  readonly licence_note: string;
}

export interface Expectations {
  readonly entries: Readonly<Record<Grade, readonly Entry[]>>;
  readonly general: readonly GeneralEntry[];
  readonly factors: readonly TaskFactor[];
  readonly sources: readonly SourceEntry[];
}
