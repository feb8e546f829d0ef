import type { Sureness } from '../../../utils/model/vocabulary';
import { byLabel, confusions, type Judged } from './score';

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1)}%`.padStart(6);
const count = (blocks: readonly Judged[], test: (block: Judged) => boolean) => blocks.filter(test).length;

/** One line that says how much of a set is right. */
export function headline(name: string, blocks: readonly Judged[]): string {
  const all = blocks.length;
  return [
    name.padEnd(24),
    `${all} blocks`.padStart(12),
    `activity ${percent(
      count(blocks, (b) => b.activityRight),
      all,
    )}`,
    `mode ${percent(
      count(blocks, (b) => b.modeRight),
      all,
    )}`,
    `both ${percent(
      count(blocks, (b) => b.activityRight && b.modeRight),
      all,
    )}`,
    `visits wasted ${percent(
      count(blocks, (b) => b.wasted),
      all,
    )}`,
  ].join('  ');
}

/** How often each degree of certainty is right, in both activity and mode. */
export function calibration(blocks: readonly Judged[]): string {
  const levels: Sureness[] = ['certain', 'likely', 'unknown'];
  return levels
    .map((level) => {
      const said = blocks.filter((block) => block.said.sureness === level);
      const right = count(said, (block) => block.activityRight && block.modeRight);
      return `  ${level.padEnd(10)} ${String(said.length).padStart(5)} blocks ${percent(said.length, blocks.length)} of all, right ${percent(right, said.length)}`;
    })
    .join('\n');
}

export function labels(blocks: readonly Judged[], field: 'activity' | 'mode'): string {
  const share = (value: number | null) => (value === null ? '–' : `${(100 * value).toFixed(1)}%`).padStart(10);
  const head = `  ${field.padEnd(18)} ${'precision'.padStart(10)} ${'recall'.padStart(10)} ${'support'.padStart(8)}`;
  const rows = byLabel(blocks, field).map(
    (row) =>
      `  ${row.label.padEnd(18)} ${share(row.precision)} ${share(row.recall)} ${String(row.support).padStart(8)}`,
  );
  return [head, ...rows].join('\n');
}

export function pairs(blocks: readonly Judged[], field: 'activity' | 'mode'): string {
  const found = confusions(blocks, field).slice(0, 15);
  return found.length ? found.map(([pair, times]) => `  ${String(times).padStart(3)} × ${pair}`).join('\n') : '  none';
}

/** How often each confusion of modes happens that costs an OT a visit. */
export function wastedPairs(blocks: readonly Judged[]): string {
  const sent = ['work', 'workshop'] as const;
  return (['whole-group', 'blocked'] as const)
    .flatMap((mode) =>
      sent.map((said) => {
        const times = count(blocks, (b) => b.mode === mode && b.said.mode === said);
        return `  ${percent(times, blocks.length)}  ${mode} taken for ${said} (${times})`;
      }),
    )
    .join('\n');
}

/** The errors, most expensive first: wasted visits, then answers called certain, then blocks with both fields wrong. */
export function worst(blocks: readonly Judged[], limit: number): string {
  const cost = (b: Judged) =>
    (b.wasted ? 8 : 0) + (b.said.sureness === 'certain' ? 4 : 0) + (b.modeRight ? 0 : 2) + (b.activityRight ? 0 : 1);
  const wrong = blocks.filter((block) => !block.activityRight || !block.modeRight).sort((a, b) => cost(b) - cost(a));
  if (!wrong.length) return '  none';
  return wrong
    .slice(0, limit)
    .map((b) => {
      const note = b.input.note ? ` (${b.input.note})` : '';
      const mark = b.wasted ? 'wasted' : b.said.sureness;
      return `  ${mark.padEnd(8)} ${b.from}: “${b.input.title}”${note} is ${b.activity}/${b.mode}, taken for ${b.said.activity}/${b.said.mode}`;
    })
    .join('\n');
}
