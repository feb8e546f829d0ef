import { launchChromium } from '../../tests/support/browser/start/chromium';
import { today } from '../../tests/support/browser/start/clock';
import type { Session } from '../../tests/support/browser/start/session';
import { until } from '../../tests/support/browser/surface/surface';
import type { Figure } from './figure';
import { beginCount, countThread } from './main-thread';
import { median } from './median';
import { seedMemory } from './seed-memory';

const ROOMS = 300;
const ROUNDS = 9;

interface Opened {
  /**
   * Milliseconds from the start of the popup's navigation until it first paints. The first thing it paints is the
   * answer.
   */
  readonly painted: number;
  /** Milliseconds of script on its main thread until then, or shortly after. */
  readonly script: number;
}

async function openToAnswer(session: Session): Promise<Opened> {
  const popup = await session.newPage();
  const cdp = await popup.page.createCDPSession();
  await beginCount(cdp);
  await popup.go(session.url('popup.html'));
  const painted = await until(() => popup.run(firstPaint), 'the popup to paint');
  const { script } = await countThread(cdp);
  const title = await popup.run(() => document.querySelector('h1')?.textContent ?? '');
  await popup.close();
  if (!title.startsWith('Room')) throw new Error(`the popup shows "${title}", no classroom`);
  return { painted, script };
}

/** Runs in the page. */
function firstPaint(): number | null {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
}

/** How fast the popup answers when much is stored. @param extension folder of the build */
export async function popupSpeed(extension: string): Promise<Figure[]> {
  const session = await launchChromium({ extension });
  try {
    const options = await session.openExtensionPage('options.html');
    await until(() => options.run(() => document.querySelector('h1') !== null), 'the options');
    const { days } = await seedMemory(options, ROOMS, today());
    await options.close();
    await openToAnswer(session);
    const awake: Opened[] = [];
    const asleep: Opened[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      awake.push(await openToAnswer(session));
      await session.killBackground();
      asleep.push(await openToAnswer(session));
    }
    const from = `${ROOMS} classrooms, ${days} days of 11 blocks`;
    const middle = (all: readonly Opened[], what: keyof Opened) => median(all.map((one) => one[what]));
    return [
      { what: 'popup, opened to answered', got: middle(awake, 'painted'), unit: 'ms', aim: 100, from },
      { what: 'the same, background asleep', got: middle(asleep, 'painted'), unit: 'ms', aim: null, from },
      { what: 'of it script', got: middle(awake, 'script'), unit: 'ms', aim: 40, from },
    ];
  } finally {
    await session.close();
  }
}
