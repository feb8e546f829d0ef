// @vitest-environment jsdom
import { createEffect, createRoot, createSignal } from 'solid-js';
import { expect, it } from 'vitest';
import { together } from './together';

it('what is set before something throws is drawn, and so is what is set later', () => {
  const drawn: string[] = [];
  const [[week, setWeek], [place, setPlace]] = [createSignal('empty'), createSignal(0)];
  createRoot(() => createEffect(() => drawn.push(`${week()} ${place()}`)));
  const breaks = () =>
    together(() => {
      setWeek('next');
      throw new Error('the grid is gone');
    });
  expect(breaks).toThrow('the grid is gone');
  together(() => {
    setWeek('full');
    setPlace(1);
  });
  expect(drawn).toEqual(['empty 0', 'next 0', 'full 1']);
});
