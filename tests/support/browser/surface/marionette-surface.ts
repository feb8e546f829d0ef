import { writeFile } from 'node:fs/promises';
import type { Marionette } from '../start/marionette';
import { until, type Surface } from './surface';

/** WebDriver's code points for keys that write nothing. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Shift: '\uE008',
  Control: '\uE009',
  Space: ' ',
};
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** An extension page in a tab of its own, in Firefox. A private page has a window of its own. */
export async function openTab(marionette: Marionette, url: string, window?: 'private'): Promise<Surface> {
  // The tab before may be closed by now.
  const [first] = await handlesOf(marionette);
  await marionette.send('WebDriver:SwitchToWindow', { handle: first });
  const { handle } = await marionette.send('WebDriver:NewWindow', {
    ...(window ? { type: 'window', private: true } : { type: 'tab' }),
    focus: true,
  });
  const surface = tabSurface(marionette, String(handle));
  await surface.go(url);
  return surface;
}

/** The tab that shows `url`, when there is one. */
export function findTab(marionette: Marionette, url: string): Promise<Surface> {
  return until(async () => {
    for (const handle of await handlesOf(marionette)) {
      // One of the tabs may close meanwhile.
      const address = await addressOf(marionette, handle).catch(() => null);
      if (address === url) return tabSurface(marionette, handle);
    }
    return null;
  }, `a tab with ${url}`);
}

async function addressOf(marionette: Marionette, handle: string): Promise<unknown> {
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  return (await marionette.send('WebDriver:GetCurrentURL')).value;
}

async function handlesOf(marionette: Marionette): Promise<string[]> {
  return (await marionette.send('WebDriver:GetWindowHandles')) as unknown as string[];
}

function tabSurface(marionette: Marionette, handle: string): Surface {
  const send = async (command: string, parameters: Record<string, unknown> = {}) => {
    await marionette.send('WebDriver:SwitchToWindow', { handle });
    return marionette.send(command, parameters);
  };
  const actions = (keys: readonly { type: 'keyDown' | 'keyUp'; value: string }[]) =>
    send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: keys }] });
  const stroke = (key: string) => {
    const values = key.split('+').map((name) => KEYS[name] ?? name);
    const down = values.map((value) => ({ type: 'keyDown' as const, value }));
    return actions([...down, ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value }))]);
  };
  return {
    async run(what, ...args) {
      // The last argument is WebDriver's own "done" function.
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve((${what.toString()})(...[...arguments].slice(0, -1))).then(
          (value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = (await send('WebDriver:ExecuteAsyncScript', { script, args })) as {
        value: { value?: unknown; error?: string } | null;
      };
      if (answer.value === null) throw new Error('the page went while it was asked');
      if (answer.value.error) throw new Error(answer.value.error);
      return answer.value.value as never;
    },
    async click(selector) {
      await send('WebDriver:SetTimeouts', { implicit: 10_000 });
      const find = async () => {
        const { value } = (await send('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
          value: Record<string, string>;
        };
        return value[ELEMENT];
      };
      // An element that is redrawn between being found and being pressed is searched again.
      await until(async () => {
        const id = await find();
        return send('WebDriver:ElementClick', { id }).catch((error: unknown) => {
          if (!String(error).includes('stale')) throw error;
          return null;
        });
      }, `${selector} to stay long enough for a click`);
    },
    async press(...keys) {
      for (const key of keys) await stroke(key);
    },
    type: async (text) => {
      await actions(
        [...text].flatMap((value) => [
          { type: 'keyDown' as const, value },
          { type: 'keyUp' as const, value },
        ]),
      );
    },
    async go(to) {
      await send('WebDriver:Navigate', { url: to });
      // Firefox does not wait for the load if the part after # stays the same: for a while questions and clicks would
      // still go to the page before.
      const script = "return document.readyState === 'complete' && location.href === arguments[0]";
      const isThere = () => send('WebDriver:ExecuteScript', { script, args: [to] });
      await until(async () => (await isThere()).value, `${to} to be there`);
    },
    resize: async (size) => void (await send('WebDriver:SetWindowRect', size)),
    async screenshot(path) {
      const { value } = await send('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(String(value), 'base64'));
    },
    close: async () => void (await send('WebDriver:CloseWindow')),
  };
}
