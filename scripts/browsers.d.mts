export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(
  kind: BrowserKind,
  env?: Readonly<Record<string, string | undefined>>,
  platform?: string,
  exists?: (path: string) => boolean,
): string | null;
export function haveBrowser(kind: BrowserKind): string | null;
