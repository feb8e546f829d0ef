import type { Activity, Mode } from '../model/vocabulary';
import { choose, type Named, type BlockFacts } from './choose';
import { isSpecial, isSubject } from './families';
import type { TitleItem } from './items';
import type { Hit } from './scan';

/** What a text (title or note) says a block is. */
export interface Finding {
  readonly activity: Activity;
  readonly mode: Mode;
  /** The phrase that names it. */
  readonly head: Hit;
  /** The phrase that tells the mode, if it is another one. */
  readonly shape: Hit | null;
  /** Different things share the block, so what is done in it is less certain. */
  readonly shared: boolean;
}

/** Minutes. From here on "Attendance, math review, spelling" is work and no longer settling in. */
const BUSY = 30;

/** The mode that several shapes make together: a lesson and then work is a workshop. */
function shapeOf(shapes: readonly Hit[]): { mode: Mode; hit: Hit } | null {
  const at = (mode: Mode) => shapes.findIndex((shape) => shape.mode === mode);
  const [workshop, lesson, work] = [at('workshop'), at('whole-group'), at('work')];
  // "Readers Workshop Mini Lesson" is the lesson of one, "Whole Group and Workshop" all of it.
  if (workshop >= 0 && (work >= 0 || lesson < workshop)) return { mode: 'workshop', hit: shapes[workshop]! };
  if (workshop < 0 && lesson >= 0 && work >= 0) return { mode: 'workshop', hit: shapes[work]! };
  const only = shapes[lesson >= 0 ? lesson : work];
  return only ? { mode: only.mode, hit: only } : null;
}

function modeOf(item: Named): { mode: Mode; shape: Hit | null } {
  const { head } = item;
  const shapes =
    head.activity === 'sel'
      ? item.shapes.filter(({ said }) => !/^(?:groups?|partners?|practi[cs]e)$/i.test(said))
      : item.shapes;
  const shape = isSubject(head.activity) && head.weight !== 'shape' ? shapeOf(shapes) : null;
  if (!shape || (head.mode === 'workshop' && shape.mode === 'work')) return { mode: head.mode, shape: null };
  return { mode: shape.mode, shape: shape.hit };
}

/** Gives shapes that stand alone to the subject before (or after) them: "Math: Whole Group / Centers". */
function attach(items: readonly TitleItem[]): Named[] {
  const named: Named[] = [];
  const loose: Hit[] = [];
  const subjects = items.some((item) => item.head && item.head.weight !== 'shape' && isSubject(item.head.activity));
  for (const item of items) {
    const before = named.at(-1);
    if (item.head && !(item.head.weight === 'shape' && subjects)) named.push({ ...item, head: item.head });
    else if (before && isSubject(before.head.activity)) before.shapes.push(...item.shapes);
    else loose.push(...item.shapes);
  }
  named[0]?.shapes.push(...loose);
  return named;
}

const isWordStudy = (...both: readonly Named[]) => both.every(({ head }) => head.activity === 'word-study');

/** "Reading/Math Centers" are centers in both subjects. With a third subject the block is the centers themselves. */
function stationsOf(left: readonly Named[]): Partial<Finding> | null {
  const last = left.at(-1)!;
  const shape = last.shapes.find(({ weight, activity, from }) => isStations(weight, activity) && from > last.head.from);
  const plain = left.slice(0, -1).every(({ head, shapes }) => isSubject(head.activity) && shapes.length === 0);
  const named = last.head.mode === 'work' && /(?:stations?|centers?|rotations?)$/i.test(last.head.said);
  if (!(shape ?? named) || left.length < 2 || !plain || !isSubject(last.head.activity)) return null;
  if (left.length === 2)
    return left[0]!.head.activity === 'reading' ? { mode: 'work', shape: shape ?? last.head } : null;
  return { activity: 'centers', mode: 'work', shape: shape ?? last.head };
}

const isStations = (weight: Hit['weight'], activity: Hit['activity']) => weight === 'shape' && activity === 'centers';

/** The mode of a subject that shares its block with others; null if it keeps its own. */
function sharedMode(first: Named, others: readonly Named[]): { mode: Mode; shape: Hit | null } | null {
  const own = modeOf(first);
  const modes = others.map(modeOf);
  // "Math Mini-Lesson & Math Small Groups"
  const shaped = others.filter((item, i) => item.head.activity === first.head.activity && modes[i]!.shape);
  if (own.shape && shapeOf([...shaped, first].map((item) => modeOf(item).shape!))?.mode === 'workshop')
    return { mode: 'workshop', shape: own.shape };
  const workshop = modes.find((other) => other.mode === 'workshop');
  if (workshop && own.mode !== 'work') return workshop;
  // "Second Step/Science", "Spelling & Grammar": each runs in its own way.
  const unlike = (other: Named) =>
    first.head.activity === 'sel' ? other.head.activity !== 'sel' : isWordStudy(first, other);
  if (!own.shape && others.some((other, i) => modes[i]!.mode === 'mixed' && unlike(other)))
    return { mode: 'mixed', shape: null };
  return modes.some((other) => other.mode !== 'mixed' && other.mode !== own.mode)
    ? { mode: 'mixed', shape: null }
    : null;
}

/** One finding for the siblings of a text; null if nothing in it is known. */
export function combine(items: readonly TitleItem[], place: BlockFacts): Finding | null {
  const named = attach(items);
  if (!named.length) return null;
  const left = choose(named, place);
  const first = left[0]!;
  const { head } = first;
  const activity = head.activity!;
  const shared = left.some((item) => item.head.activity !== activity);
  const finding = { activity, ...modeOf(first), head, shared };
  if (isSpecial(activity) && finding.mode === 'special') {
    const kinds = new Set(left.map((item) => item.head.activity).filter(isSpecial));
    return kinds.size > 1 ? { ...finding, activity: 'special' } : finding;
  }
  if (activity === 'arrival' && finding.mode === 'routine' && (place.minutes ?? 0) >= BUSY) {
    const busy = left.filter((item) => isSubject(item.head.activity) || item.head.mode === 'work');
    return busy.length * 2 > left.length ? { ...finding, mode: 'work' } : finding;
  }
  // "Attendance/Do Now" is settling in, whatever is on the board.
  const settling = named.some(
    ({ head }) => head.activity === 'arrival' && head.mode === 'routine' && !/^soft/i.test(head.said),
  );
  if (activity === 'arrival' && settling && (place.minutes ?? 0) < BUSY) {
    // "Bell Work & Attendance": the roll is called while students work.
    const rest = named.slice(1).every(({ head: { weight, activity } }) => weight === 'aside' && activity === 'arrival');
    return named[0] === first && finding.mode === 'work' && rest ? finding : { ...finding, mode: 'routine' };
  }
  if (!isSubject(activity)) return finding;
  const stations = stationsOf(left);
  if (stations) return { ...finding, ...stations };
  // "Reading (mini lesson, guided reading)"
  const then = named.find((item) => item.aside && item.head.activity === activity && item.head.mode === 'work');
  if (finding.shape?.mode === 'whole-group' && then) return { ...finding, mode: 'workshop', shape: then.head };
  return {
    ...finding,
    ...sharedMode(
      first,
      left.slice(1).filter((item) => isSubject(item.head.activity)),
    ),
  };
}
