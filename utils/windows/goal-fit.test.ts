import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { ACTIVITIES, GOAL_AREAS } from '../model/vocabulary';
import { bestFit, fitReason, GOAL_FIT } from './goal-fit';

describe('the table of activities and goals', () => {
  it('gives a reason for every cell, and no reason without a cell', () => {
    const reasons = ACTIVITIES.flatMap((activity) =>
      GOAL_AREAS.filter((goal) => GOAL_FIT[activity][goal]).map((goal) => fitReason(activity, goal)),
    );
    expect(Object.keys(messages).filter((key) => key.startsWith('fit_'))).toEqual([...reasons].sort());
    for (const key of reasons) expect(messages[key].message.length, key).toBeGreaterThan(5);
  });

  it('stands in the docs as it is', () => {
    const said = (key: string) => messages[key.replaceAll('-', '_') as keyof typeof messages].message;
    const doc = readFileSync(new URL('../../docs/goal-fit.md', import.meta.url), 'utf8');
    const rows = doc.split('\n').filter((line) => /\| \d +\|/.test(line));
    const cells = rows.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join(' | '),
    );
    const table = ACTIVITIES.flatMap((activity) =>
      GOAL_AREAS.flatMap((goal) => {
        const fit = GOAL_FIT[activity][goal];
        const row = [said(`activity_${activity}`), said(`goal_${goal}`), String(fit)];
        return fit ? [[...row, messages[fitReason(activity, goal)].message].join(' | ')] : [];
      }),
    );
    expect([...cells].sort()).toEqual([...table].sort());
  });

  it('has a time that is for each goal', () => {
    for (const goal of GOAL_AREAS)
      expect(
        ACTIVITIES.some((activity) => GOAL_FIT[activity][goal] === 3),
        goal,
      ).toBe(true);
  });

  it.each(['assessment', 'assembly', 'prep', 'non-instruction'] as const)('never sends anybody into %s', (activity) =>
    expect(GOAL_FIT[activity]).toEqual({}),
  );
});

it.each([
  ['writing', ['handwriting'], 'handwriting 3'],
  ['writing', ['organisation', 'keyboarding'], 'keyboarding 2'],
  ['writing', ['handwriting', 'written-output'], 'handwriting 3'],
  ['writing', ['written-output', 'handwriting'], 'written-output 3'],
  ['writing', ['gross-motor'], null],
  ['recess', ['gross-motor', 'self-care'], 'gross-motor 3'],
  ['lunch', [], null],
] as const)('%s for %j: %s', (activity, goals, expected) => {
  const found = bestFit(activity, goals);
  expect(found && `${found.goal} ${String(found.fit)}`).toBe(expected);
});
