import { parseArgs } from 'node:util';
import { GOAL_AREAS, type GoalArea, type Grade } from '../../utils/model/vocabulary';
import type { IsoDate } from '../../utils/model/block';
import { BadOption, gradeOf, nowOf, rangeOf, zoneOf } from './option-values';

export interface ReadOptions {
  readonly files: readonly string[];
  readonly url: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: string;
  readonly grade: Grade | null;
  readonly goals: readonly GoalArea[];
  /** First and last day of a feed that are read, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Tells which step and rule decided, in place of what was read. */
  readonly explain?: boolean;
}

const USAGE =
  'npm run -s read -- FILE… [--url URL] [--now ISO] [--zone ZONE] [--grade G] [--goals a,b] [--from DATE] [--to DATE] [--explain]';

/** How people write the goal areas, besides their ids. */
const GOAL_NAMES: Readonly<Record<string, GoalArea>> = {
  'sensory and attention': 'attention',
  sensory: 'attention',
  'fine motor tools': 'fine-motor',
  organization: 'organisation',
  'social participation': 'social',
  notes: 'note-taking',
  typing: 'keyboarding',
  writing: 'written-output',
};

function goalsOf(text: string): GoalArea[] {
  return text
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
    .map((name) => {
      const words = name.replace(/[-_\s]+/g, ' ').replace('&', 'and');
      const goal = GOAL_AREAS.find((area) => area.replaceAll('-', ' ') === words) ?? GOAL_NAMES[words];
      if (!goal) throw new BadOption(`--goals does not know "${name}"; it knows ${GOAL_AREAS.join(', ')}.`);
      return goal;
    });
}

function urlOf(text: string): string {
  if (!URL.canParse(text)) throw new BadOption(`--url needs a whole address, not "${text}".`);
  return text;
}

/** The options of the command line. Throws BadOption. */
export function readOptions(args: string[]): ReadOptions {
  const option = { type: 'string' } as const;
  try {
    const range = { from: option, to: option };
    const explained = { explain: { type: 'boolean', default: false } } as const;
    const options = { url: option, now: option, zone: option, grade: option, goals: option, ...range, ...explained };
    const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
    if (files.length === 0) throw new BadOption(`No file was named. Usage: ${USAGE}`);
    const zone = zoneOf(values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
    const now = values.now === undefined ? Date.now() : nowOf(values.now, zone);
    return {
      files,
      url: values.url === undefined ? null : urlOf(values.url),
      now,
      zone,
      grade: values.grade === undefined ? null : gradeOf(values.grade),
      goals: values.goals === undefined ? [] : goalsOf(values.goals),
      explain: values.explain,
      ...rangeOf(values.from, values.to, now, zone),
    };
  } catch (error) {
    if (error instanceof BadOption) throw error;
    const [sentence] = (error as Error).message.split('. ');
    throw new BadOption(`${sentence}. Usage: ${USAGE}`);
  }
}
