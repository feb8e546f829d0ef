import { until, type Surface } from '../support/browser/surface/surface';

/** Does what a drop of a file on the page for files does. */
export async function dropFile(page: Surface, name: string, text: string): Promise<void> {
  await until(() => page.run(() => document.querySelector('main.files') !== null), 'the page');
  await page.run(
    (file, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      document.querySelector('main')!.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    },
    name,
    text,
  );
}
