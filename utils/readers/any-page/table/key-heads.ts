import { tidy } from '../../../schedule-text/line/trim';
import { clockText } from '../../../time/clock/clock-marks';

/** What the cells of a column say of the rows beside them. */
export interface Key {
  readonly says: 'grade' | 'name' | 'dayType' | 'rotation';
  /** What a bare number under this head is called: "4" under "Grade" is "Grade 4". */
  readonly word: string;
  /** Such a column is as often a note, a place or a title: the clock must show that it tells classes apart. */
  readonly isDoubtful: boolean;
}

const HEADS: readonly (readonly [Key['says'], string, isDoubtful: boolean, heads: readonly string[]])[] = [
  ['grade', 'Grade', false, ['grade', 'grade level', 'level', 'gr', 'grado', 'grade band', 'klasse']],
  ['grade', 'Year', false, ['year', 'year group', 'year level']],
  ['name', 'Class', false, ['homeroom', 'homeroom teacher', 'class teacher', 'classroom', 'class group', 'form', 'hr']],
  [
    'name',
    'Section',
    false,
    ['section', 'sec', 'class section', 'pod', 'cohort', 'team', 'division', 'house', 'track'],
  ],
  ['name', 'Group', false, ['group', 'student group', 'grupo', 'groupe', 'gruppe']],
  ['name', 'School', false, ['school', 'campus', 'site', 'building', 'escuela']],
  ['name', 'Class', true, ['class', 'clase', 'who', 'for', 'students', 'name']],
  ['name', 'Teacher', true, ['teacher', 'instructor', 'staff', 'maestro', 'maestra', 'docente', 'profesor', 'lehrer']],
  ['name', 'Room', true, ['room', 'rm', 'aula', 'salon', 'salón', 'raum', 'location']],
  [
    'dayType',
    '',
    false,
    ['day type', 'type of day', 'schedule type', 'schedule name', 'bell schedule', 'day schedule'],
  ],
  ['dayType', '', true, ['type', 'schedule', 'kind', 'variant', 'calendar', 'template', 'pattern']],
  [
    'rotation',
    'Day',
    false,
    ['rotation', 'rotation day', 'cycle', 'cycle day', 'letter day', 'day letter', 'day number'],
  ],
  ['rotation', 'Day', false, ['day', 'day no', 'día', 'dia', 'tag', 'jour']],
  ['rotation', 'Week', false, ['week', 'week type', 'semana', 'woche']],
];

/** What follows a head without changing what it says: "Teacher Name", "Room #". */
const ASIDE = / ?(?:names?|numbers?|no\.?|num|id|code|#)$/;

/** What a column of this head says of its rows; null for a head of anything else. */
export function keyOf(head: string): Key | null {
  const plain = tidy(clockText(head))
    .toLowerCase()
    .replace(/[_-]/g, ' ')
    .replace(/\((?:s|es)\)|[:*.]+$/g, '');
  if (plain.length > 30) return null;
  const forms = [plain, plain.replace(ASIDE, ''), plain.replace(/s$/, ''), plain.replace(ASIDE, '').replace(/s$/, '')];
  const found = HEADS.find(([, , , heads]) => forms.some((form) => heads.includes(form)));
  return found ? { says: found[0], word: found[1], isDoubtful: found[2] } : null;
}
