import type { LinesHeard, OnLine } from '../../../utils/schedule-text/heard';
import { draftsIn } from '../../../utils/schedule-text/line/draft';
import { itemText } from './item-text';

/** What one step made of one line: `step` is the function's name, `line` counts from 0. */
export interface LineStep {
  readonly step: string;
  readonly line: number;
  readonly rule: string;
}

/** Why a row is gone behind these steps; behind any other it went into another line's row. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  inCompany: 'left out: no rows stand with it',
  isOneDay: 'left out: its list is no one day',
  blocksOf: 'left out: its list is no day of a class',
};

/** Hears the steps lines go through, and tells of each line that a step made something else of it. */
export function linesHeard(tell: (one: LineStep) => void): LinesHeard {
  return (step, before, after) => {
    // Its rows were rows of a line before; words it has no row for are nobody's.
    const [was, is] = [byLine(step === 'pairLines' ? before.flatMap(draftsOf) : before), byLine(after)];
    for (const line of [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b)) {
      const rule = is.get(line) ?? LEFT_OUT[step] ?? 'joined to another line';
      if (was.get(line) !== is.get(line) && rule !== 'blank') tell({ step, line, rule });
    }
  };
}

function draftsOf(one: OnLine): readonly OnLine[] {
  return 'kind' in one ? draftsIn(one) : [one];
}

/** What each line says, several things of one line one behind the other. */
function byLine(all: readonly OnLine[]): Map<number, string> {
  const said = new Map<number, string>();
  for (const one of all) {
    const before = said.get(one.line);
    said.set(one.line, before === undefined ? itemText(one) : `${before}; ${itemText(one)}`);
  }
  return said;
}
