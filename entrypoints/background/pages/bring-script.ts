/** A worker's own functions, which Chrome's background has and Firefox's, a page, has not. */
interface WorkerWorld {
  importScripts?: (...files: string[]) => void;
  addEventListener(type: 'install', act: () => void): void;
}
const world = globalThis as unknown as WorkerWorld;

/**
 * Has a worker remember scripts of the package: one may bring later only what it brought while it was installed. To be
 * called at once when the background starts.
 */
export function rememberScripts(files: readonly string[]): void {
  if (world.importScripts) world.addEventListener('install', () => world.importScripts?.(...files));
}

/** Runs a script of the package in the background's world. Rejects where it could not be had. @param file from the root. */
export async function bringScript(file: string): Promise<void> {
  if (world.importScripts) return world.importScripts(file);
  const script = document.createElement('script');
  script.src = file;
  try {
    await new Promise((ran, failed) => {
      script.addEventListener('load', ran);
      script.addEventListener('error', () => failed(new Error(`${file} could not be had`)));
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
