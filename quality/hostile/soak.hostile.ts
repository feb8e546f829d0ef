import { expect, it } from 'vitest';
import { builtExtension } from '../../tests/support/browser/start/built-extension';
import { leaks } from '../bench/leaks';
import { runs } from './runs';

/**
 * Per cent by which memory may grow after the first few times. The limit is wider in a short run, since some things
 * that grow only once are not yet full.
 */
const MOST_GROWN = runs(60, 30);

it('a long day on one page leaves nothing behind', async () => {
  const [warm, weeks, openings] = [runs(5, 50), runs(24, 500), runs(12, 200)];
  const figures = await leaks(builtExtension('chromium'), { warm, weeks, openings });
  console.log(figures.map(({ what, from }) => `${what}: ${from}`).join('\n'));
  for (const { what, got } of figures) expect(got, what).toBeLessThan(what.startsWith('heap') ? MOST_GROWN : 5);
});
