import { describe, expect, it } from 'vitest';
import { linesOf } from '../../tests/support/schedule-text/cases';
import { explainLines } from './explain-lines';

const DAY = `Room 14

8:15-8:40 Morning Meeting
8:40
9:30
Writers Workshop
9:30-10:15 Math
10:15-10:35 Recess

Call 555-1234 with questions`;

const told = (text: string) =>
  explainLines(linesOf(text)).map(({ step, line, rule }) => `${step} · ${line + 1} · ${rule}`);

describe('which step decided', () => {
  it('tells of each line what it is, and of each row what it became', () =>
    expect(told(DAY)).toEqual([
      'scanLine · 1 · words “Room 14”',
      'scanLine · 3 · row 8:15–8:40 “Morning Meeting”',
      'scanLine · 4 · time 8:40–? “”',
      'scanLine · 5 · time 9:30–? “”',
      'scanLine · 6 · words “Writers Workshop”',
      'scanLine · 7 · row 9:30–10:15 “Math”',
      'scanLine · 8 · row 10:15–10:35 “Recess”',
      'scanLine · 10 · skip',
      'joinEnds · 4 · time 8:40–9:30 “”',
      'joinEnds · 5 · joined to another line',
      'pairLines · 4 · 8:40–9:30 “Writers Workshop”',
      'blocksOf · 3 · block “Morning Meeting”',
      'blocksOf · 4 · block “Writers Workshop”',
      'blocksOf · 7 · block “Math”',
      'blocksOf · 8 · block “Recess”',
    ]));

  it('says who left out a row that stands alone', () =>
    expect(told('9:00-9:40 Math').map((one) => one.split(' ')[0])).toContain('inCompany'));

  it('says nothing of nothing', () => expect(told('\n\n')).toEqual([]));
});
