import { correction, type Said } from '../../model/told';
import { expect, it } from 'vitest';
import { toldWords } from './told-words';

it.each<[string, Said, string, unknown[]]>([
  [
    'still a lesson',
    { is: 'visit', saw: { what: 'lesson', after: 10, date: '2026-09-14' } },
    'told_lesson',
    [{ time: 610 }, { day: '2026-09-14' }],
  ],
  [
    'working',
    { is: 'visit', saw: { what: 'work', after: 0, date: '2026-09-14' } },
    'told_work',
    [{ time: 600 }, { day: '2026-09-14' }],
  ],
  ['a minute', correction({ workStart: 15 }), 'told_start', [{ time: 615 }]],
  [
    'what it is',
    correction({ activity: 'centers', mode: 'work', workStart: 15 }),
    'told_is',
    [{ word: 'activity_centers' }],
  ],
  ['how they work', correction({ mode: 'whole-group' }), 'told_is', [{ word: 'mode_whole_group' }]],
])('%s', (_, said, key, args) => expect(toldWords(said, 600)).toEqual({ key, args }));
