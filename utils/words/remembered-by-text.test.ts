import { expect, it } from 'vitest';
import { rememberedByText } from './remembered-by-text';

it('asks once for each text, whatever the answer', () => {
  const asked: string[] = [];
  const length = rememberedByText((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect(['Math', '', 'Math', '', 'PE'].map(length)).toEqual([4, null, 4, null, 2]);
  expect(asked).toEqual(['Math', '', 'PE']);
});

it('forgets rather than grow without end', () => {
  let asked = 0;
  const count = rememberedByText(() => ++asked);
  for (let i = 0; i < 5000; i++) count(`Period ${i}`);
  expect(count('Period 4999')).toBe(5000);
  expect(count('Period 0')).toBe(5001);
});
