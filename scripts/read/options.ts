import { parseArgs } from 'node:util';
import { parseGrade } from '../../utils/model/grade';
import { GOAL_AREAS, type GoalArea, type Grade } from '../../utils/model/vocabulary';
import { isoDate } from '../../utils/time/dates';
import { wallClock } from '../../utils/time/now';

export interface ReadOptions {
  readonly files: readonly string[];
  readonly url: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: string;
  readonly grade: Grade | null;
  readonly goals: readonly GoalArea[];
}

/** An option that cannot be used; the message is one sentence for the person at the terminal. */
export class BadOption extends Error {}

const USAGE = 'npm run -s read -- FILE… [--url URL] [--now ISO] [--zone ZONE] [--grade G] [--goals a,b]';

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

function gradeOf(text: string): Grade {
  const grade = parseGrade(text);
  if (!grade) throw new BadOption(`--grade does not know "${text}"; write PK, K, 1 to 8 or 9-12.`);
  return grade;
}

function nowOf(text: string, zone: string): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d.*)?$/.exec(text) ?? [];
  // `Date` takes 30 February for 2 March.
  if (isoDate(Number(year), Number(month), Number(day)) === null)
    throw new BadOption(`--now needs a time like 2026-09-14T09:20, not "${text}".`);
  const asUtc = Date.parse(
    /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00`}Z`,
  );
  if (Number.isNaN(asUtc)) throw new BadOption(`--now needs a time like 2026-09-14T09:20, not "${text}".`);
  if (/T.*(Z|[+-]\d\d:?\d\d)$/.test(text)) return asUtc;
  // Without an offset it is the wall clock of the zone: shift by what that clock shows at the same UTC time.
  const { date, minutes } = wallClock(asUtc, zone);
  return asUtc - (Date.parse(`${date}T00:00Z`) + minutes * 60_000 - Math.floor(asUtc / 60_000) * 60_000);
}

function zoneOf(text: string): string {
  try {
    wallClock(0, text);
    return text;
  } catch {
    throw new BadOption(`--zone does not know "${text}"; write a name like America/Chicago.`);
  }
}

function urlOf(text: string): string {
  if (!URL.canParse(text)) throw new BadOption(`--url needs a whole address, not "${text}".`);
  return text;
}

/** What was asked for on the command line. Throws BadOption. */
export function readOptions(args: string[]): ReadOptions {
  const option = { type: 'string' } as const;
  try {
    const options = { url: option, now: option, zone: option, grade: option, goals: option };
    const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
    if (files.length === 0) throw new BadOption(`No file was named. Usage: ${USAGE}`);
    const zone = zoneOf(values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
    return {
      files,
      url: values.url === undefined ? null : urlOf(values.url),
      now: values.now === undefined ? Date.now() : nowOf(values.now, zone),
      zone,
      grade: values.grade === undefined ? null : gradeOf(values.grade),
      goals: values.goals === undefined ? [] : goalsOf(values.goals),
    };
  } catch (error) {
    if (error instanceof BadOption) throw error;
    const [sentence] = (error as Error).message.split('. ');
    throw new BadOption(`${sentence}. Usage: ${USAGE}`);
  }
}
