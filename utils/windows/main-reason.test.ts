import { describe, expect, it } from 'vitest';
import { someClassified } from '../../tests/support/made/blocks';
import type { GoalArea } from '../model/vocabulary';
import type { ClassifiedBlock } from '../model/window';
import { mainReason, shortTitle } from './main-reason';
import type { Stretch } from './stretches';

const WORK: Stretch = {
  kind: 'work',
  start: 555,
  end: 600,
  certainty: 'typical',
  ownMinute: false,
  seen: false,
  doubted: false,
};
const span = { span: [555, 600] };
const write = { word: 'doing_write' };

it.each<[string, Partial<ClassifiedBlock>, Partial<Stretch>, GoalArea | null, string, unknown[]]>([
  ['a special', { mode: 'special' }, { kind: 'idle' }, null, 'reason_ask_specialist', ['W']],
  ['a routine', { mode: 'routine' }, { kind: 'routine' }, 'self-care', 'reason_routine', ['W', span]],
  ['a lecture for attention', {}, { kind: 'lesson' }, 'attention', 'reason_listening_attention', ['W', span]],
  ['a lecture for notes', {}, { kind: 'lesson' }, 'note-taking', 'reason_listening_notes', ['W', span]],
  ['stated', { mode: 'mixed' }, { certainty: 'stated' }, null, 'reason_stated', ['W', write, span]],
  ['seen on visits', {}, { certainty: 'learned', seen: true }, null, 'reason_seen', ['W', { time: 555 }]],
  [
    'seen so often that it is the OT’s minute',
    {},
    { certainty: 'learned', seen: true, ownMinute: true },
    null,
    'reason_seen',
    ['W', { time: 555 }],
  ],
  [
    'the OT’s minute',
    {},
    { certainty: 'learned', ownMinute: true },
    null,
    'reason_learned_start',
    ['W', { time: 555 }],
  ],
  ['the OT’s word', { mode: 'work' }, { certainty: 'learned' }, null, 'reason_learned_mode', ['W', write, span]],
  [
    'the OT’s word on a workshop',
    { mode: 'workshop' },
    { certainty: 'learned' },
    null,
    'reason_lesson_first',
    ['W', 15, write, span],
  ],
  ['what may be small groups', { sureness: 'unknown' }, {}, null, 'reason_ask_what', ['W']],
  [
    'an unknown block whose work is stated',
    { sureness: 'unknown' },
    { certainty: 'stated' },
    null,
    'reason_stated',
    ['W', write, span],
  ],
  ['a plain lesson', { mode: 'mixed' }, {}, null, 'reason_mixed', ['W', 15, write, span]],
  ['a workshop', { mode: 'workshop' }, {}, null, 'reason_lesson_first', ['W', 15, write, span]],
  ['a workshop without a lesson', { mode: 'workshop', start: 555 }, {}, null, 'reason_throughout', ['W', write, span]],
  ['work after directions', { mode: 'work' }, {}, null, 'reason_throughout', ['W', write, span]],
])('%s', (_, block, stretch, goal, key, args) =>
  expect(
    mainReason(
      someClassified({ title: 'W', activity: 'writing', mode: 'work', ...block }),
      { ...WORK, ...stretch },
      goal,
    ),
  ).toMatchObject({ key, args }),
);

it.each<[string, Partial<ClassifiedBlock>, Partial<Stretch>, object]>([
  ['what may be small groups is a caution', { sureness: 'unknown' }, {}, { is: 'caution' }],
  ['a special is a caution', { mode: 'special' }, { kind: 'idle' }, { is: 'caution' }],
  ['a workshop tells its minutes of lesson', { mode: 'workshop' }, {}, { lesson: 15 }],
  ['plain work is nothing to decide by', {}, {}, {}],
])('%s', (_, block, stretch, beside) => {
  const made = someClassified({ title: 'W', activity: 'writing', mode: 'work', ...block });
  const { is, lesson, quotes } = mainReason(made, { ...WORK, ...stretch }, null);
  expect({ is, lesson, quotes }).toEqual(beside);
});

describe('a title', () => {
  it.each([
    ['as it is', 'Math', 'Math'],
    ['of sixty letters, as it is', 'a'.repeat(60), 'a'.repeat(60)],
    ['longer, cut', 'a'.repeat(61), `${'a'.repeat(59)}…`],
    ['cut without a blank before the dots', `${'a'.repeat(58)} bcd`, `${'a'.repeat(58)}…`],
    ['cut between letters, not within one', '😀'.repeat(61), `${'😀'.repeat(59)}…`],
  ])('%s', (_, title, expected) => expect(shortTitle(title)).toBe(expected));
});
