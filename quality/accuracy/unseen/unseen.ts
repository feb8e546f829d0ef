import { answersOf, byLexicon, KIND_NAMES, kindOf, partialExam, type Answer, type Exam } from './exam';
import { windowFigures } from '../windows/windows';
import { minutesOf } from '../../../utils/time/date/dates';
import { onceSealed, type School } from '../../fit/schools';

/* This report tells how right PushIn is at schools to which neither words nor weights were fitted. */

const percent = (part: number, whole: number) =>
  (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`).padStart(6);
const count = <T>(list: readonly T[], test: (one: T) => boolean) => list.filter(test).length;

const isBoth = ({ row, said }: Answer) => row.activity === said.activity && row.mode === said.mode;
const isWasted = ({ row, said }: Answer) =>
  (row.mode === 'whole-group' || row.mode === 'blocked') && (said.mode === 'work' || said.mode === 'workshop');

const HEAD_LINE = `${'%'.padEnd(22)} blocks  activ.  mode   both  certain  right  in vain`;

function line(name: string, answers: readonly Answer[]): string {
  const all = answers.length;
  const certain = answers.filter(({ said }) => said.sureness === 'certain');
  return [
    name.padEnd(22),
    String(all).padStart(6),
    percent(
      count(answers, ({ row, said }) => row.activity === said.activity),
      all,
    ),
    percent(
      count(answers, ({ row, said }) => row.mode === said.mode),
      all,
    ),
    percent(count(answers, isBoth), all),
    percent(certain.length, all),
    percent(count(certain, isBoth), certain.length),
    percent(count(answers, isWasted), all),
  ].join('  ');
}

const isUs = (school: School) => kindOf(school) === KIND_NAMES[0];

function table(exam: Exam): string[] {
  const answers = answersOf(exam);
  const sealed = onceSealed();
  const rows = KIND_NAMES.map((kind) => [kind, answers.filter(({ school }) => kindOf(school) === kind)] as const);
  return [
    exam.name,
    HEAD_LINE,
    ...rows.filter(([, of]) => of.length > 0).map(([kind, of]) => line(kind, of)),
    line(
      'all but US elementary',
      answers.filter(({ school }) => !isUs(school)),
    ),
    line('all', answers),
    line(
      'once sealed, US',
      answers.filter(({ school }) => isUs(school) && sealed.has(school.site)),
    ),
    line(
      'once sealed, others',
      answers.filter(({ school }) => !isUs(school) && sealed.has(school.site)),
    ),
  ];
}

/** The figures from labelled rows to windows, without the reading of the text. */
function windowLines({ schools, opinionOf }: Exam): string[] {
  const timed = schools.map((school) => ({
    ...school,
    blocks: school.blocks.flatMap((row) =>
      row.start !== null && minutesOf(row.start) !== null ? { ...row, start: row.start } : [],
    ),
  }));
  const groups = [
    ['US elementary', timed.filter(isUs)],
    ['all but US elementary', timed.filter((school) => !isUs(school))],
  ] as const;
  const head = `${'windows, %'.padEnd(22)}  best in work  work blocks with one  in lectures or closed blocks`;
  const rows = groups.map(([name, of]) => {
    const sites = new Map(of.map(({ id, site }) => [id, site]));
    const f = windowFigures(of, 'classified', [], ({ id }) => opinionOf(sites.get(id)!));
    const vain = f.inBlocked + f.inWholeGroup;
    return [
      name.padEnd(22),
      percent(f.bestInWork, f.bestMinutes).padStart(12),
      `${percent(f.workWithWindow, f.workBlocks)} of ${f.workBlocks}`.padStart(18),
      `${vain} of ${f.windows}, ${percent(vain, f.windows).trim()}; best ones ${f.bestInVain}`.padStart(34),
    ].join('  ');
  });
  return [head, ...rows];
}

/** All figures of one exam. */
export const examReport = (exam: Exam): string =>
  [...table(byLexicon(exam)), '', ...table(exam), '', ...windowLines(exam)].join('\n');

/** How much more often PushIn is right when there are more sites to learn from. */
export function curveReport(whole: Exam): string {
  const points = [partialExam(4), partialExam(2), { ...whole, name: 'all sites' }];
  const lines = points.flatMap((exam) => {
    const answers = answersOf(exam);
    return [
      line(
        exam.name,
        answers.filter(({ school }) => isUs(school)),
      ),
      line(
        '  others',
        answers.filter(({ school }) => !isUs(school)),
      ),
    ];
  });
  return ['With more schools to learn from', HEAD_LINE, ...lines].join('\n');
}
