import { launchChromium } from '../../tests/support/browser/chromium';
import { today } from '../../tests/support/browser/clock';
import type { Session } from '../../tests/support/browser/session';
import { until } from '../../tests/support/browser/surface';
import type { Figure } from './figure';
import { median } from './median';
import { seedMemory } from './seed-memory';

const ROOMS = 300;
const ROUNDS = 9;

/** ms from the start of the popup's navigation to the first thing painted, which is the answer: nothing comes before. */
async function openToAnswer(session: Session): Promise<number> {
  const popup = await session.openExtensionPage('popup.html');
  const painted = await until(() => popup.run(firstPaint), 'the popup to paint');
  const title = await popup.run(() => document.querySelector('h1')?.textContent ?? '');
  await popup.close();
  if (!title.startsWith('Room')) throw new Error(`the popup shows "${title}", no classroom`);
  return painted;
}

/** Runs in the page. */
function firstPaint(): number | null {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
}

/** The popup's answer when much is remembered. @param extension folder of the build. */
export async function popupSpeed(extension: string): Promise<Figure[]> {
  const session = await launchChromium({ extension });
  try {
    const options = await session.openExtensionPage('options.html');
    await until(() => options.run(() => document.querySelector('h1') !== null), 'the options');
    const { days } = await seedMemory(options, ROOMS, today());
    await options.close();
    await openToAnswer(session);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await openToAnswer(session));
    const from = `${ROOMS} classrooms, ${days} days of 11 blocks`;
    return [{ what: 'popup, opened to answered', got: median(times), unit: 'ms', aim: 100, from }];
  } finally {
    await session.close();
  }
}
