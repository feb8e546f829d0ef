import { expect, it } from 'vitest';
import { strayWords } from './stray-words';

it.each<[string, string, string, number]>([
  ['the text of an element', 'components/a/A.tsx', '<p>Room 14 works</p>', 1],
  ['a text in braces', 'components/a/A.tsx', '<p>{`Room ${name} works`}</p>', 1],
  ['a title', 'components/a/A.tsx', '<p title="Room 14" />', 1],
  ['a name for screen readers', 'components/a/A.tsx', '<p aria-label={`Room ${name}`} />', 1],
  ['an attribute set by hand', 'components/a/a.ts', "x.setAttribute('aria-label', 'Room 14')", 1],
  ['a property set by hand', 'components/a/a.ts', "x.textContent = 'Room 14'", 1],
  ['a sentence of a pure step', 'utils/days/a.ts', "warn('Two lessons run at the same time.')", 1],
  [
    'a sentence with something filled in',
    'utils/days/a.ts',
    'warn(`${title} ends before it starts, so it is out.`)',
    0,
  ],
  ['the same after a capital', 'utils/days/a.ts', 'warn(`Lesson ${title} ends before it starts.`)', 1],
  ['words in a page of ours', 'entrypoints/popup/index.html', '<title>PushIn</title><p>Loading now</p>', 1],
  ['a word of _locales', 'components/a/A.tsx', "<p title={say('popup_back')}>{say('popup_back')} · {count}</p>", 0],
  ['a sign', 'components/a/A.tsx', '<p>×</p>', 0],
  ['the name of PushIn', 'entrypoints/popup/index.html', '<title>PushIn</title>', 0],
  ['an error nobody sees', 'utils/days/a.ts', "throw new RangeError('This is no weekday of a week.')", 0],
  ['a class and a key', 'components/a/A.tsx', '<p class="button plain" title="files_add" />', 0],
  ['a test', 'components/a/A.test.tsx', '<p>Room 14 works</p>', 0],
])('%s', (_, path, text, count) => expect(strayWords(new Map([[path, text]]))).toHaveLength(count));
