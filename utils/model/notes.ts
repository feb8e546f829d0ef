import type { Activity, Grade } from './vocabulary';

export type Evidence = 'standard' | 'study' | 'guideline' | 'practice';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly url: string | null;
}

/** What a typical student of the grade is expected to do in that activity. */
export interface ExpectationNote {
  readonly id: string;
  readonly grade: Grade;
  readonly activity: Activity;
  readonly domain: string;
  readonly note: string;
  /** A norm, with its unit; the note says what was measured. */
  readonly figure: {
    readonly value: number | null;
    readonly unit: string;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** Standard code; null without one. */
  readonly code: string | null;
  readonly evidence: Evidence;
  readonly source: Source | null;
}

/** A demand of the block and what to watch for. */
export interface TaskFactor {
  readonly activity: Activity;
  readonly factor: string;
  readonly note: string;
  readonly watchFor: string;
}

/** The answer to "what is expected now", ready to show. */
export interface Notes {
  readonly grade: Grade | null;
  readonly activity: Activity;
  /** Set when the notes are a neighbour's: the activity they were written for. */
  readonly borrowedFrom: Activity | null;
  readonly expectations: readonly ExpectationNote[];
  readonly factors: readonly TaskFactor[];
}
