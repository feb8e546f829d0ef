import { until, type Surface } from '../support/browser/surface/surface';

/** As after a drop on the page for files. */
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
