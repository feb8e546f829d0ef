import type { IsoDate, Minutes } from './block';
import type { Activity, Mode } from './vocabulary';

/** What the OT saw of a class on a visit, and when; nothing about any student. */
export interface Saw {
  /** Still a lesson, or already at work. */
  readonly what: 'lesson' | 'work';
  /** Minutes after the block's start. */
  readonly after: Minutes;
  readonly date: IsoDate;
}

/** "That's wrong": what a block is by the OT's own word. Null leaves the step to PushIn. */
export interface SaidCorrection {
  readonly is: 'correction';
  readonly activity: Activity | null;
  readonly mode: Mode | null;
  /** Minutes after the block's start at which students begin to work. */
  readonly workStart: Minutes | null;
}

/** Evidence from one visit. */
export interface SaidVisit {
  readonly is: 'visit';
  readonly saw: Saw;
}

/** One thing the OT tells about a block. */
export type Said = SaidCorrection | SaidVisit;

interface OfBlock {
  /** `blockKey(title)`: the title without case, digits' spacing and punctuation. */
  readonly block: string;
}
/** What is learned from, of one block of one classroom. */
export type Learned = Said & OfBlock;

interface Kept extends OfBlock {
  readonly id: string;
  readonly classroom: string;
  /** The title as the OT saw it. */
  readonly title: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
}
export type Correction = SaidCorrection & Kept;
export type ClassVisit = SaidVisit & Kept;

/** What the OT told about one block of one classroom, remembered from then on. */
export type Told = Correction | ClassVisit;
/** Told, and not yet kept. */
export type NewTold = Said & Omit<Kept, 'id' | 'madeAt'>;

/** A correction out of what was answered. */
export function correction({
  activity = null,
  mode = null,
  workStart = null,
}: Partial<Omit<SaidCorrection, 'is'>>): SaidCorrection {
  return { is: 'correction', activity, mode, workStart };
}

/** What was told, without whose it is and when. */
export function saidOf(told: Said): Said {
  if (told.is === 'visit') return { is: told.is, saw: told.saw };
  const { is, activity, mode, workStart } = told;
  return { is, activity, mode, workStart };
}
