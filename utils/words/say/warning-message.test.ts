import { describe, expect, it } from 'vitest';
import { say } from '../../../tests/support/in-jsdom/words';
import { WARNING_ARGS, type ArgKind, type Doubt, type WarningCode } from '../../model/warning';
import { warningMessage } from './warning-message';

/** Of each kind of argument a value, and how it is said. */
const SAMPLES: Readonly<Record<ArgKind, readonly [unknown, string]>> = {
  count: [37, '37'],
  'count?': [41, '41'],
  text: ['Koala Time', 'Koala Time'],
  'text?': ['Koala Time', 'Koala Time'],
  time: [562, '9:22'],
  'time?': [595, '9:55'],
  date: ['2026-09-14', 'Mon, Sep 14'],
  weekday: ['tue', 'Tuesday'],
};

const CODES = Object.entries(WARNING_ARGS).map(([code, kinds]) => [code, Object.entries<ArgKind>(kinds)] as const);

function said(code: string, kinds: readonly (readonly [string, ArgKind])[], pick: (kind: ArgKind) => unknown): string {
  const args = Object.fromEntries(kinds.map(([name, kind]) => [name, pick(kind)]));
  return say.message(warningMessage({ code, args, date: '2026-09-14' } as Doubt<WarningCode>));
}

describe('a doubt', () => {
  it.each(CODES)('%s is a sentence with everything it tells', (code, kinds) => {
    const sentence = said(code, kinds, (kind) => SAMPLES[kind][0]);
    expect(sentence).toMatch(/^(?=.{15})[\p{Lu}“\d].*\.$/u);
    for (const [, kind] of kinds) expect(sentence).toContain(SAMPLES[kind][1]);
  });

  it.each(CODES)('%s is a sentence where nothing more is known, and of one', (code, kinds) => {
    const one = (kind: ArgKind) => (kind.endsWith('?') ? null : kind === 'count' ? 1 : SAMPLES[kind][0]);
    const sentence = said(code, kinds, one);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/null|undefined|\$|\b1 (?:more )?(?:events|calendars|classes|problems)\b/);
  });

  it.each<[string, Doubt, string]>([
    [
      'of a day',
      { code: 'time-unclear', args: { start: 560 }, date: '2026-09-14' },
      'The event at 9:20 on Mon, Sep 14 could be in the morning or the afternoon.',
    ],
    [
      'of no day that is known',
      { code: 'more-events', args: { shown: 3, all: 5 }, date: null },
      'The page shows only 3 of 5 events on one of the days.',
    ],
    [
      'of hostile words',
      { code: 'cancelled', args: { title: '<b>$1</b>' }, date: null },
      '“<b>$1</b>” was called off.',
    ],
  ])('%s', (_, doubt, sentence) => expect(say.message(warningMessage(doubt))).toBe(sentence));
});
