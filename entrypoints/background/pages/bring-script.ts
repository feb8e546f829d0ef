/** Functions of a worker. Chrome's background is a worker and has them; Firefox's is a page and has not. */
interface WorkerWorld {
  importScripts?: (...files: string[]) => void;
  addEventListener(type: 'install', act: () => void): void;
}
const world = globalThis as unknown as WorkerWorld;

/**
 * Has a worker remember scripts of the package, since it may load later only what it loaded while it was installed.
 * This must be called at once when the background starts.
 */
export function rememberScripts(files: readonly string[]): void {
  if (world.importScripts) world.addEventListener('install', () => world.importScripts?.(...files));
}

/**
 * Runs a script of the package in the background's world. Rejects if it could not be loaded.
 * @param file from the root.
 */
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
