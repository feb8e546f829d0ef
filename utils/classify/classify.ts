import type { Minutes } from '../model/block';
import type { Grade } from '../model/vocabulary';
import type { Classification } from '../model/window';
import { withoutBook } from './without-book';
import { message } from '../words/say/message';
import { becauseOf } from './because';
import { combine } from './combine';
import { BY_HOUR } from './context/first-of-day';
import { IN_CONTEXT } from './context/in-context';
import { firstRule } from './context/rule';
import { isSubject } from './families';
import { glance } from './glance';
import { items } from './items';
import { isTest, noteNames, noteShape, withoutMoments } from './note';
import { isOwnHour, scan } from './scan';
import { surenessOf } from './sure';

/** What may be known about a block when it is classified; times are minutes after midnight. */
export interface ClassifyInput {
  readonly title: string;
  readonly note: string | null;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly grade: Grade | null;
  /** Titles of the blocks before and after it on the same day. */
  readonly prev: string | null;
  readonly next: string | null;
}

const UNKNOWN: Classification = {
  activity: 'other',
  mode: 'mixed',
  sureness: 'unknown',
  because: [message('because_nothing')],
};

/**
 * Minutes that a school's own hour for small groups ("Tiger Time") may last. The first block of a day is one only from
 * half an hour on.
 */
const OWN = { from: 15, to: 60 };
const mayBeOwn = ({ prev, next }: ClassifyInput, minutes: Minutes | null) =>
  minutes === null || (minutes >= OWN.from && minutes <= OWN.to && !(prev === null && next !== null && minutes < 30));

/** "Lab on Thursdays": on the other days it is something that nobody tells. */
const SOME_DAYS = /[^,;]*\b(?:on|every|each) (?:mon|tue|wed|thu|fri)[^,;]*/i;

/** "Adaptive PE. We play easier games": what follows the first sentence tells about it, as a note does. */
const SENTENCE = /[a-z)]\. (?=(?:We|They|The|Our|Students|Children|Kids|I|Pupils) )/i;
/** "After lunch, the children play outside." */
const AFTER = /^\s*after (?:lunch|recess|snack|rest)\b,? (?=\p{L})/iu;

function firstSentence(input: ClassifyInput): ClassifyInput {
  const said = withoutBook(input.title).replace(AFTER, '');
  const end = SENTENCE.exec(said);
  if (!end) return said === input.title ? input : { ...input, title: said };
  const more = said.slice(end.index + 2);
  return { ...input, title: said.slice(0, end.index + 2), note: input.note ? `${more} ${input.note}` : more };
}

/** "Math: Stations" after "Whole Group" says what the whole group was. */
const LABELLED = /^\s*\p{L}{3,12}: /u;

/**
 * What a block is and what students do in it: from its words first, then from its note, its length and its neighbours.
 * @param trace is told the reason whenever something around the block changed what its words say.
 */
export function classify(told: ClassifyInput, trace?: (why: string) => void): Classification {
  const input = firstSentence(told);
  const minutes = input.start !== null && input.end !== null ? input.end - input.start : null;
  const context = { ...input, minutes };
  const parts = scan(input.title);
  const noteParts = input.note ? scan(withoutMoments(input.note)) : [];
  const last = input.next === null && input.prev !== null;
  const title = combine(items(parts), { minutes, last });
  const note = noteParts.length ? combine(items(noteParts), { minutes, last: false }) : null;

  const byNote = note !== null && noteNames(title, note, noteParts, minutes);
  const named = byNote ? note : title;
  const found = named && isOwnHour(named.head) && !mayBeOwn(input, minutes) ? null : named;
  if (!found) {
    const shape = parts.flatMap((part) => part.hits).find((hit) => hit.weight === 'shape');
    const before = glance(input.prev);
    const parent = isSubject(before) || !LABELLED.test(input.next ?? '') ? before : glance(input.next);
    const young = input.grade === 'PK' || input.grade === 'K';
    if (shape && isSubject(parent) && parent && parts.every((part) => part.unknown === 0))
      return {
        activity: parent,
        mode: shape.mode,
        sureness: 'likely',
        because: [
          message('because_title', shape.said),
          isSubject(before) ? message('because_after', input.prev!) : message('because_before', input.next!),
        ],
      };
    const hour = shape ? null : firstRule(BY_HOUR, null, context);
    if (hour) {
      trace?.(hour.why);
      const { activity, mode, reason } = hour.change(null, context);
      return { activity, mode, sureness: 'likely', because: reason ? [reason] : [] };
    }
    return shape
      ? {
          activity: young && shape.mode === 'work' ? 'centers' : 'other',
          mode: shape.mode,
          sureness: 'likely',
          because: [message('because_title', shape.said)],
        }
      : UNKNOWN;
  }
  const because = byNote ? becauseOf(found, input.note ?? '', 'note') : becauseOf(found, input.title, 'title');
  let { activity, mode } = found;
  if (!byNote && isSubject(activity) && !found.shared && !found.shape && found.mode !== 'workshop') {
    const shape = noteShape(scan((input.note ?? '').replace(SOME_DAYS, '')), found);
    if (shape && (mode === 'mixed' || shape.hit.mode === 'workshop')) {
      mode = shape.mode;
      because.push(message('because_note', shape.hit.said));
    }
  }
  if (mode !== 'routine' && mode !== 'special' && isTest(input.note, noteParts, found))
    return {
      activity: 'assessment',
      mode: 'blocked',
      sureness: 'likely',
      because: [...because, message('because_note', input.note!.trim())],
    };
  let changed = false;
  const rule = firstRule(IN_CONTEXT, found, context);
  if (rule) {
    trace?.(rule.why);
    const change = rule.change(found, context);
    ({ activity, mode } = change);
    changed = true;
    if (change.reason) because.push(change.reason);
  }
  // "Play Time" with "outdoor play" under it is recess.
  if (activity === 'centers' && note?.activity === 'recess' && /play|explor|jueg|activit/i.test(found.head.said)) {
    ({ activity, mode } = note);
    changed = true;
    because.push(message('because_note', note.head.said));
  }
  return { activity, mode, sureness: surenessOf({ found, parts, note: noteParts, byNote, changed }), because };
}
