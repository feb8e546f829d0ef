import type { Evidence, Source, Strategy, TaskFactor } from '../model/notes';
import type { State } from '../model/states';
import type { Activity, GoalArea } from '../model/vocabulary';

/** The notes as they stand in `public/expectations/`, sources by id. Held to this by `data.test.ts`. */

/** What a note is about within its lesson. */
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
] as const;
export type Domain = (typeof DOMAINS)[number];

/** One file of notes each: high school is told apart more finely than a room's grade is. */
export const FILE_GRADES = ['PK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9-10', '11-12'] as const;
export type FileGrade = (typeof FILE_GRADES)[number];

export const BANDS = ['PK', 'K-2', '3-5', '6-8', '9-12'] as const;
export type Band = (typeof BANDS)[number];

interface Sourced {
  readonly id: string;
  readonly text: string;
  readonly code: string | null;
  /** Id of a source. */
  readonly source: string;
  readonly evidence: Evidence;
  /** Null is every state. */
  readonly states: readonly State[] | null;
  /** True where the note is said once for a room, not in every grade or lesson. */
  readonly once: boolean;
}

/** The same in the file of each of its grades. */
export interface NoteEntry extends Sourced {
  readonly grades: readonly FileGrade[];
  readonly activity: Activity;
  readonly domain: Domain;
  readonly inPractice: string | null;
  /** What `text` says in numbers, for machines: never shown beside it. */
  readonly figure: {
    readonly value: number | null;
    readonly unit: string;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** 10 what students produce, manage or carry out; 20 the skill behind it; 30 a figure; 40 genre; 50 background. */
  readonly order: 10 | 20 | 30 | 40 | 50;
  /** The very place of the claim; null is the source's own address. */
  readonly url: string | null;
}

/** A note on no activity: under the grade's title, or among the sources as why to push in. */
export interface GeneralEntry extends Sourced {
  readonly place: 'title' | 'sources';
  readonly grades: readonly FileGrade[] | null;
}

export interface FactorEntry extends TaskFactor {
  readonly activity: Activity;
  /** Null is all. */
  readonly bands: readonly Band[] | null;
  readonly evidence: Evidence;
}

export interface StrategyEntry extends Pick<Strategy, 'id' | 'text' | 'by'> {
  readonly evidence: Evidence;
  readonly source: string;
}

export type Strategies = Partial<
  Record<Activity, Partial<Record<Band, Partial<Record<GoalArea, readonly StrategyEntry[]>>>>>
>;

/** An empty `url` is experience: nobody's to cite. `licence_note` says on what terms it may be used. */
export interface SourceEntry extends Source {
  readonly id: string;
  readonly kind: Evidence;
  readonly url: string;
  /** The address was seen in what was read; else it follows a known pattern. */
  readonly linkSeen: boolean;
  readonly licence_note: string;
}

/** All that is needed to answer for one grade. */
export interface Shelf {
  /** Of the files of the grade, in their order; a note that stands in two of them comes twice. */
  readonly entries: readonly NoteEntry[];
  readonly general: readonly GeneralEntry[];
  readonly factors: readonly FactorEntry[];
  readonly strategies: Strategies;
  readonly sources: readonly SourceEntry[];
}
