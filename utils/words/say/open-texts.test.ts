import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { MessageKey } from '../../model/message';
import { catalogue } from './catalogue';
import { FIRST_WORDS } from './first-words';
import { filledText, openTexts } from './open-texts';

const KEY: MessageKey = 'overlay_span';
const saying = (message: string) => catalogue({ [KEY]: { message } });

describe('a text filled later', () => {
  it.each<[string, string, string[], string]>([
    ['a text as it stands', 'Best', [], 'Best'],
    ['an argument', 'At $1', ['9:20'], 'At 9:20'],
    ['one that comes twice and out of order', '$2, $1, $2', ['a', 'b'], 'b, a, b'],
    ['all nine', '$1$2$3$4$5$6$7$8$9', [...'123456789'], '123456789'],
    ['a dollar', '$$5 for $1', ['you'], '$5 for you'],
    ['a dollar before a place', '$$1 and $$$1', ['x'], '$1 and $x'],
    ['one that is missing', 'a$1b$2c', ['-'], 'a-bc'],
    ['one more than there are places', 'At $1', ['9:20', 'x'], 'At 9:20'],
    ['an argument that looks like a place', '$1 $2', ['$2', '\ue001'], '$2 \ue001'],
  ])('%s is what the browser would say at once', (_, message, args, said) => {
    const lookUp = saying(message);
    expect(filledText(openTexts([KEY], lookUp)[KEY]!, args)).toBe(said);
    expect(lookUp(KEY, args)).toBe(said);
  });

  it.each(Object.entries(messages))('%s holds no mark of its own', (_, { message }) =>
    expect(message).not.toMatch(/[\ue001-\ue009]/),
  );
});

it('the first words are words that there are, and few', () => {
  expect([...FIRST_WORDS].filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  const size = JSON.stringify(openTexts(FIRST_WORDS, catalogue(messages))).length;
  expect(size).toBeLessThan(12_000);
});
