import type { PuppeteerSurface } from './puppeteer-surface';

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly forced?: boolean;
  /** The size in CSS px, and the device px in each. At 200 % there are half as many CSS px, each twice as sharp. */
  readonly size: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number };
}

const LAPTOP = { width: 1280, height: 577 };

/** The ways in which a therapist's browser may show a page. */
export const LOOKS = {
  light: { scheme: 'light', size: LAPTOP },
  dark: { scheme: 'dark', size: LAPTOP },
  'forced colors': { scheme: 'dark', forced: true, size: LAPTOP },
  '200 %': { scheme: 'light', size: { width: 640, height: 289, deviceScaleFactor: 2 } },
  '390 px': { scheme: 'dark', size: { width: 390, height: 844 } },
} as const satisfies Record<string, Look>;

/** Shows an open page in another look without reloading it; Chromium only. */
export async function lookAs({ page }: PuppeteerSurface, name: keyof typeof LOOKS): Promise<void> {
  const { scheme, size, ...more }: Look = LOOKS[name];
  await page.setViewport(size);
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      // Motion is off, since colours that are changing from one scheme to the other mean nothing.
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: more.forced ? 'active' : 'none' },
    ],
  });
}
