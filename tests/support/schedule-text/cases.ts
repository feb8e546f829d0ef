import { readdirSync, readFileSync } from 'node:fs';
import type { Line } from '../../../utils/schedule-text/line/line';

/** A schedule as text, with what must be read in it, as `printReading` prints it. */
export interface ScheduleCase {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const FOLDER = new URL('../../../utils/schedule-text/fixtures/', import.meta.url);
const READS_AS = '\n=== reads as\n';

/** The project's own schedules. All are invented. */
export function ownSchedules(): ScheduleCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [text = '', expected] = readFileSync(new URL(file, FOLDER), 'utf8').split(READS_AS);
      if (expected === undefined) throw new Error(`${file} does not say what it reads as`);
      return { name: file.replace(/\.txt$/, ''), text, expected: expected.split('\n').filter((line) => line !== '') };
    });
}

/** Plain text as lines, of which none is a heading by markup. */
export function linesOf(text: string): Line[] {
  return text.split('\n').map((line) => ({ text: line, heading: null }));
}
