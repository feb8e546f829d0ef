import { parseArgs } from 'node:util';
import type { RotationAnchor } from '../../utils/days/rotation-days';
import { rotationLabels } from '../../utils/days/rotation-label';
import type { SchoolHabits } from '../../utils/days/resolve-day';
import { WEEKDAYS, type Grade } from '../../utils/model/vocabulary';
import type { IsoDate, Minutes } from '../../utils/model/block';
import { minutesOf } from '../../utils/time/date/dates';
import { BadOption, dayOf, gradeOf, nowOf, rangeOf, zoneOf } from '../read/option-values';

export interface DayOptions {
  readonly files: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: string;
  readonly grade: Grade | null;
  readonly school: string | null;
  readonly anchors: readonly RotationAnchor[];
  readonly habits: SchoolHabits;
}

const USAGE =
  'npm run -s days -- FILE… --from DATE --to DATE [--grade G] [--school S] [--anchor "2026-08-20=Day 1 of 6"]… [--early-release 12:30] [--begins 8:05] [--weekly wed=early-release]… [--zone ZONE] [--now ISO]';

/** The anchor in "2026-08-20=Day 1" or "2026-08-20=A"; "of 6" says how many days there are. */
function anchorOf(text: string): RotationAnchor[] {
  const [, day, words] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const labels = words ? rotationLabels(words) : [];
  const found = labels.length > 0 || !words ? labels : rotationLabels(`Day ${words.trim().toUpperCase()}`);
  if (!day || found.length === 0)
    throw new BadOption(`--anchor needs a day and what it is, like "2026-08-20=Day 1 of 6", not "${text}".`);
  const date = dayOf('anchor', day.trim());
  return found.map((label) => ({ ...label, date }));
}

function clockOf(name: string, text: string | undefined): Minutes | null {
  if (text === undefined) return null;
  const minutes = minutesOf(text.padStart(5, '0'));
  if (minutes === null) throw new BadOption(`--${name} needs a time like 12:30, not "${text}".`);
  return minutes;
}

function weeklyOf(texts: readonly string[]): SchoolHabits['weekly'] {
  const pairs = texts.map((text) => {
    const [name, kind] = text.split('=');
    const weekday = WEEKDAYS.find((day) => day === name?.trim().slice(0, 3).toLowerCase());
    if (!weekday || (kind !== 'early-release' && kind !== 'late-start'))
      throw new BadOption(`--weekly needs a weekday and a kind, like wed=early-release, not "${text}".`);
    return [weekday, kind] as const;
  });
  return Object.fromEntries(pairs);
}

/** The options of the command line. Throws BadOption. */
export function dayOptions(args: string[]): DayOptions {
  const one = { type: 'string' } as const;
  const many = { type: 'string', multiple: true } as const;
  const single = {
    from: one,
    to: one,
    grade: one,
    school: one,
    zone: one,
    now: one,
    begins: one,
    'early-release': one,
  };
  const options = { ...single, anchor: many, weekly: many };
  try {
    const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
    if (files.length === 0) throw new BadOption(`No file was named. Usage: ${USAGE}`);
    const zone = zoneOf(values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
    const now = values.now === undefined ? Date.now() : nowOf(values.now, zone);
    return {
      files,
      ...rangeOf(values.from, values.to, now, zone),
      now,
      zone,
      grade: values.grade === undefined ? null : gradeOf(values.grade),
      school: values.school ?? null,
      anchors: (values.anchor ?? []).flatMap(anchorOf),
      habits: {
        earlyRelease: clockOf('early-release', values['early-release']),
        begins: clockOf('begins', values.begins),
        weekly: weeklyOf(values.weekly ?? []),
      },
    };
  } catch (error) {
    if (error instanceof BadOption) throw error;
    const [sentence] = (error as Error).message.split('. ');
    throw new BadOption(`${sentence}. Usage: ${USAGE}`);
  }
}
