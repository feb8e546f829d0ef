import { expect, it } from 'vitest';
import type { Correction } from '../../model/classroom';
import { toldWords } from './told-words';

const TOLD: Correction = {
  id: 'a',
  classroom: 'c',
  block: 'math',
  title: 'Math',
  activity: null,
  mode: null,
  workStart: null,
  madeAt: 1,
};

it.each<[string, Partial<Correction>, string, unknown[]]>([
  [
    'still a lesson',
    { saw: { what: 'lesson', after: 10, date: '2026-09-14' } },
    'told_lesson',
    [{ time: 610 }, { day: '2026-09-14' }],
  ],
  [
    'working',
    { saw: { what: 'work', after: 0, date: '2026-09-14' } },
    'told_work',
    [{ time: 600 }, { day: '2026-09-14' }],
  ],
  ['a minute', { workStart: 15 }, 'told_start', [{ time: 615 }]],
  ['what it is', { activity: 'centers', mode: 'work', workStart: 15 }, 'told_is', [{ word: 'activity_centers' }]],
  ['how they work', { mode: 'whole-group' }, 'told_is', [{ word: 'mode_whole_group' }]],
])('%s', (_, part, key, args) => expect(toldWords({ ...TOLD, ...part }, 600)).toEqual({ key, args }));
