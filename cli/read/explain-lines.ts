import type { Draft, Item } from '../../utils/schedule-text/line/draft';
import type { Line } from '../../utils/schedule-text/line/line';
import { readLines, solidLines } from '../../utils/schedule-text/read-lines';
import { zipColumns } from '../../utils/schedule-text/row/columns';
import { pairLines } from '../../utils/schedule-text/row/pair';
import { scanLine } from '../../utils/schedule-text/row/scan-line';
import { CELLS, TOGETHER, WHOLE_TEXT } from '../../utils/schedule-text/steps';
import { inCompany } from '../../utils/schedule-text/together/company';
import { sectionsOf } from '../../utils/schedule-text/together/sections';

/** What one step made of one line: `step` is the function's name, `line` counts from 0. */
export interface LineStep {
  readonly step: string;
  readonly line: number;
  readonly rule: string;
}

/**
 * Which step made what of each line, in their order; the same steps as `readLines`, gone one by one. It stands here and
 * not in `readLines`, so that no page pays for it.
 */
export function explainLines(lines: readonly Line[]): LineStep[] {
  const told: LineStep[] = [];
  const tell = <T extends { readonly line: number }>(step: string, before: readonly T[], after: readonly T[]) => {
    const [was, is] = [byLine(before), byLine(after)];
    for (const line of [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b))
      if (was.get(line) !== is.get(line)) told.push({ step, line, rule: is.get(line) ?? 'joined to another line' });
  };
  let items = lines.map(scanLine);
  tell(
    'scanLine',
    [],
    items.filter(({ kind }) => kind !== 'blank'),
  );
  for (const step of WHOLE_TEXT) tell(step.name, items, (items = step(items, lines)));
  const solid = solidLines(items);
  for (const step of CELLS) tell(step.name, items, (items = step(items)));
  const drafts = sectionsOf(items).flatMap(({ scope, items: own }) => {
    const zipped = zipColumns(own);
    tell('zipColumns', own, zipped);
    let paired = pairLines(zipped, scope.name);
    tell('pairLines', zipped.flatMap(draftsOf), paired);
    for (const step of TOGETHER) tell(step.name, paired, (paired = step(paired)));
    return paired;
  });
  const kept = new Set(inCompany(drafts, solid));
  for (const draft of drafts)
    if (!kept.has(draft)) told.push({ step: 'inCompany', line: draft.line, rule: 'left out: no rows stand with it' });
  return [...told, ...ends(lines, [...kept])];
}

/** What became of each row that stands in company. */
function ends(lines: readonly Line[], kept: readonly Draft[]): LineStep[] {
  const read = readLines(lines);
  const blocks = read.timetables.flatMap(({ blocks }, t) =>
    blocks.map((block, i) => ({ line: read.lines[t]![i]!, rule: `block “${block.title}”` })),
  );
  const used = new Set(blocks.map(({ line }) => line));
  const left = kept.filter(({ line }) => !used.has(line));
  return [
    ...blocks.map((block) => ({ step: 'blocksOf', ...block })),
    ...left.map(({ line }) => ({ step: 'isClassLike', line, rule: 'left out: its list is no day of a class' })),
  ];
}

const draftsOf = (item: Item): readonly Draft[] =>
  item.kind === 'rows' ? item.drafts : item.kind === 'time' ? [item.draft] : [];

/** What each line says, several things of one line one behind the other. */
function byLine(all: readonly { readonly line: number }[]): Map<number, string> {
  const said = new Map<number, string>();
  for (const one of all) {
    const before = said.get(one.line);
    const rule = ruleOf(one as Item | Draft);
    said.set(one.line, before === undefined ? rule : `${before}; ${rule}`);
  }
  return said;
}

function ruleOf(one: Item | Draft): string {
  if (!('kind' in one)) return row(one);
  if (one.kind === 'rows') return `row ${one.drafts.map(row).join('; ')}`;
  if (one.kind === 'time') return `time ${row(one.draft)}`;
  if (one.kind === 'heading') return `heading “${one.heading.text}”`;
  if (one.kind === 'length') return `length of ${one.minutes} minutes`;
  return 'text' in one ? `${one.kind} “${one.text}”` : one.kind;
}

function row({ span, title, days, rotation }: Draft): string {
  const clock = (at: Draft['span']['from']) =>
    at === null ? '?' : `${at.hour}:${String(at.minute).padStart(2, '0')}${at.half ?? ''}`;
  const when = [days?.join(' '), rotation].filter(Boolean).join(' ');
  return `${clock(span.from)}–${clock(span.to)} “${title.trim()}”${when ? ` on ${when}` : ''}`;
}
