import type { TimesFound } from '../../utils/look-up/times-found';
import type { Message } from '../../utils/model/message';
import type { Timetable } from '../../utils/model/reading';
import type { Grade } from '../../utils/model/vocabulary';
import type { ReadingWarning } from '../../utils/model/warning';

/** What a file or a paste held. Nothing of it is kept yet. */
export type ReadInput =
  | {
      readonly ok: true;
      readonly name: string;
      readonly timetables: readonly Timetable[];
      readonly warnings: readonly ReadingWarning[];
    }
  | { readonly ok: false; readonly name: string; readonly problem: Message };

/** What a classroom that was saved can be used for. */
export interface Kept {
  /** The push-in times of the next five school days. */
  readonly found: TimesFound;
  /** Shows the classroom in the popup's own page. */
  seeWeek(): void;
}

export interface FilesSource {
  /** Names of the classrooms that are known. A schedule that is kept under one of them is one more schedule of it. */
  readonly names: readonly string[];
  /** @param onProgress from 0 to 1. Rejects only when `signal` is aborted. */
  readFile(file: File, onProgress: (part: number) => void, signal: AbortSignal): Promise<ReadInput>;
  /** @param page the same as a page, as tables are copied; it is read first if it is there. */
  readText(text: string, page: string | null): ReadInput;
  /**
   * Keeps one timetable as a classroom's.
   * @param from the file's name.
   * @param grade what the therapist chose, null for none; undefined if it may be guessed.
   */
  save(timetable: Timetable, from: string, grade: Grade | null | undefined): Promise<Kept>;
}
