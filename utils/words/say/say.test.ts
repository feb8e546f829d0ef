import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { MessageArg } from '../../model/message';
import { catalogue } from './catalogue';
import { message } from './message';
import { makeSay } from './say';

const echo = (locale: string) => makeSay((_key, substitutions) => substitutions.join('|'), locale);

describe('makeSay', () => {
  it.each<[string, string, MessageArg[], string]>([
    ['a word as it stands', 'en', ['Room 14'], 'Room 14'],
    ['hostile text stays text', 'en', ['<img onerror=x> $1'], '<img onerror=x> $1'],
    ['a number by the locale', 'de', [1234], '1.234'],
    ['a morning time', 'en', [{ time: 562 }], '9:22'],
    ['an afternoon time without am/pm', 'en', [{ time: 13 * 60 + 5 }], '1:05'],
    ['noon', 'en', [{ time: 720 }], '12:00'],
    ['a 24-hour locale', 'de', [{ time: 13 * 60 + 5 }], '13:05'],
    ['a span', 'en', [{ span: [562, 595] }], '9:22–9:55'],
    ['a span in Spanish', 'es', [{ span: [562, 595] }], '9:22–9:55'],
    ['a date', 'en', [{ date: '2026-09-14' }], 'Mon, Sep 14'],
    ['a date without its weekday', 'en', [{ day: '2026-09-18' }], 'Sep 18'],
    ['a weekday', 'en', [{ weekday: 'sun' }], 'Sunday'],
    ['a weekday in Spanish', 'es', [{ weekday: 'mon' }], 'lunes'],
    ['several', 'en', ['a', { time: 0 }], 'a|12:00'],
  ])('%s', (_name, locale, args, expected) => {
    expect(echo(locale)('extName', ...args)).toBe(expected);
  });

  it('says a word of the catalogue inside a sentence', () => {
    const say = makeSay((key, subs) => (key === 'rank_best' ? 'Best' : `[${subs[0]}]`), 'en');
    expect(say.message(message('extName', { word: 'rank_best' }))).toBe('[Best]');
  });
});

describe('catalogue', () => {
  const lookUp = catalogue({ ...messages, extName: { message: '$1 costs $$5 for $2, not $3' } });
  it.each([
    ['fills, keeps a literal dollar, empties what is missing', ['Paper', 'you'], 'Paper costs $5 for you, not '],
    ['does not fill what was filled', ['$2', 'x'], '$2 costs $5 for x, not '],
  ])('%s', (_name, substitutions, expected) => {
    expect(lookUp('extName', substitutions)).toBe(expected);
  });
});

describe('messages.json', () => {
  it.each(Object.entries(messages))('%s can be shown by every browser', (key, { message: text }) => {
    expect(key).toMatch(/^\w+$/);
    expect(text.trim()).not.toBe('');
    // A lone dollar is dropped by Chrome and kept by Firefox.
    expect(text.replace(/\$\$|\$[1-9]/g, '')).not.toContain('$');
  });
});
