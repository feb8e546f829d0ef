import { blockKey } from '../../../utils/model/block-key';
import type { ClassifiedBlock } from '../../../utils/model/window';
import { classifyWith } from '../../../utils/pipeline/classify-blocks';
import { MOST_QUESTIONS, questionsOf } from '../../../utils/pipeline/questions-of';
import { minutesOf } from '../../../utils/time/date/dates';
import { inputsOf, type School } from '../../fit/schools';
import { KIND_NAMES, kindOf, type Exam } from './exam';

/*
 * `npm run accuracy -- asked` plays a therapist who looks at a new classroom once and answers its questions as the
 * labels do. Her answer holds for every block of that title, as it does in the product.
 */

interface Seen {
  readonly questions: number;
  /** How many questions there would be without a limit. */
  readonly unlimited: number;
  readonly blocks: number;
  readonly before: number;
  readonly after: number;
}

function classified(school: School, opinionOf: Exam['opinionOf']): ClassifiedBlock[] {
  return inputsOf(school).map((input, i) => {
    const { title, note, days } = school.blocks[i]!;
    const rest = {
      date: null,
      rotation: String(school.blocks[i]!.group),
      allDay: false,
      location: null,
    };
    const when = {
      start: minutesOf(school.blocks[i]!.start ?? '') ?? 0,
      end: input.end,
    };
    const kinds = { declined: false, task: false, timing: 'stated' as const };
    return {
      title,
      note,
      days,
      ...rest,
      ...when,
      ...kinds,
      ...classifyWith(opinionOf(school.site), input),
    };
  });
}

function look(school: School, opinionOf: Exam['opinionOf']): Seen {
  const blocks = classified(school, opinionOf);
  const questions = questionsOf(blocks);
  const told = new Map(
    questions.map(({ key, title }) => [key, school.blocks.find((row) => row.title === title)!] as const),
  );
  const right = (answered: boolean) =>
    blocks.filter((block, i) => {
      const said = (answered ? told.get(blockKey(block.title)) : undefined) ?? block;
      const row = school.blocks[i]!;
      return said.activity === row.activity && said.mode === row.mode;
    }).length;
  const unlimited = questionsOf(blocks, new Set(), Infinity).length;
  return {
    questions: questions.length,
    unlimited,
    blocks: blocks.length,
    before: right(false),
    after: right(true),
  };
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);

function line(name: string, seen: readonly Seen[]): string {
  const sum = (field: keyof Seen) => seen.reduce((all, one) => all + one[field], 0);
  const share = (most: number) => percent(seen.filter(({ unlimited }) => unlimited <= most).length, seen.length);
  return [
    name.padEnd(22),
    `${seen.length} classes`.padStart(11),
    `at most 5 questions in ${share(5)} %, 9 in ${share(9)} % (asked: ${(sum('questions') / seen.length).toFixed(1)} each)`,
    `both right ${percent(sum('before'), sum('blocks'))} → ${percent(sum('after'), sum('blocks'))} %`,
  ].join('  ');
}

export function askedReport({ name, schools, opinionOf }: Exam): string {
  const seen = schools.map((school) => ({
    us: kindOf(school) === KIND_NAMES[0],
    ...look(school, opinionOf),
  }));
  return [
    `${name}: after one look, at most ${MOST_QUESTIONS} questions`,
    line(
      'US elementary',
      seen.filter(({ us }) => us),
    ),
    line(
      'all but US elementary',
      seen.filter(({ us }) => !us),
    ),
    line('all', seen),
  ].join('\n');
}
