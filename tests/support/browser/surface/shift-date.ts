import type { PuppeteerSurface } from './puppeteer-surface';

/** From the next load on, scripts of the page get a time that is `days` later. */
export async function shiftDate({ page }: PuppeteerSurface, days: number): Promise<void> {
  await page.evaluateOnNewDocument((by) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: readonly unknown[]) {
        super(...((given.length > 0 ? given : [Real.now() + by]) as [number]));
      }
      static override now() {
        return Real.now() + by;
      }
    } as DateConstructor;
  }, days * 86_400_000);
}
