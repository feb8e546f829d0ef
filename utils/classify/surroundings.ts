import type { Activity, Grade, Mode } from '../model/vocabulary';

/** What stands around a block. */
export interface Context {
  readonly title: string;
  readonly start: number | null;
  readonly minutes: number | null;
  readonly grade: Grade | null;
  readonly prev: string | null;
  readonly next: string | null;
}

export interface Change {
  readonly activity: Activity;
  readonly mode: Mode;
  readonly because:
    'because_hour' | 'because_title' | 'because_length' | 'because_before' | 'because_after' | 'because_grade';
  /** What the reason quotes. */
  readonly quote: string | number | { readonly time: number };
}
