import type { Activity, GoalArea, Grade } from './vocabulary';

/** How a note is known; `experience` is typical, varies by school, and has no source to open. */
export type Evidence = 'standard' | 'study' | 'guideline' | 'experience';

export interface Source {
  /** As therapists name it: "Common Core". */
  readonly short: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
}

/** Where a claim is from: "Common Core W.2.5". `url` opens the claim itself where that has an address. */
export interface Citation {
  readonly name: string;
  readonly url: string;
  readonly source: Source;
}

/** What a typical student of the grade does in that activity. */
export interface ExpectationNote {
  readonly id: string;
  readonly domain: string;
  /** What the source says, in other words. */
  readonly text: string;
  /** PushIn's gloss, which no source says; null without one. */
  readonly inPractice: string | null;
  /** The half of grades 9-12 it is for; null when for all of the room's grade. */
  readonly half: '9-10' | '11-12' | null;
  /** Null for experience. */
  readonly citation: Citation | null;
}

/** A demand of the lesson and what to watch for. */
export interface TaskFactor {
  readonly factor: string;
  readonly note: string;
  readonly watchFor: string;
}

/** What can be done inside the lesson for a goal without disturbing it, and who does it. */
export interface Strategy {
  readonly id: string;
  readonly goal: GoalArea;
  readonly text: string;
  readonly by: 'ot' | 'teacher' | 'para';
  readonly citation: Citation | null;
}

/** A sentence with its source, about the grade or about pushing in as such. */
export type GeneralNote = Pick<ExpectationNote, 'id' | 'text' | 'citation'>;

/** The answer to "what is expected now", ready to show. */
export interface Notes {
  readonly grade: Grade | null;
  readonly activity: Activity;
  /** Said once of the grade. */
  readonly about: readonly GeneralNote[];
  readonly expectations: readonly ExpectationNote[];
  readonly factors: readonly TaskFactor[];
  readonly strategies: readonly Strategy[];
  /** Why to push in at all, to stand with the sources. */
  readonly why: readonly GeneralNote[];
}
