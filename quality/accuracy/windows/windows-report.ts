import { inventedSchedules, labelledSchedules, windowFigures, type WindowFigures } from './windows';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function lines(name: string, f: WindowFigures): string[] {
  return [
    `${name}`,
    `  best minutes in labelled work   ${percent(f.bestInWork, f.bestMinutes)} of ${f.bestMinutes}`,
    `  work blocks with a window       ${percent(f.workWithWindow, f.workBlocks)} of ${f.workBlocks}`,
    `  windows in blocked blocks       ${f.inBlocked}`,
    `  windows in whole-group blocks   ${f.inWholeGroup}`,
    ...f.wrong.map((block) => `    one in ${block}`),
    ...f.missed.map((block) => `    none in ${block}`),
  ];
}

/**
 * The windows part of `npm run accuracy`, as text. It covers only the invented days if no labelled schedules are at
 * hand.
 */
export function windowsReport(): string {
  const schedules = labelledSchedules();
  const invented = inventedSchedules();
  const real = schedules
    ? [
        ...lines('windows, the labels as classification', windowFigures(schedules, 'labels')),
        ...lines('windows, the whole pipeline', windowFigures(schedules, 'classified')),
      ]
    : ['windows: no labelled schedules at hand'];
  const own = [
    ...lines('windows on invented days, the labels as classification', windowFigures(invented, 'labels')),
    ...lines('windows on invented days, the whole pipeline', windowFigures(invented, 'classified')),
  ];
  return `${[...real, ...own].join('\n')}\n`;
}
