import type { RealPopup } from './session';
import { until } from '../surface/surface';

/** Runs a script with the browser's own rights, and waits for what it promises. */
export type AsBrowser = (script: string) => Promise<unknown>;

/**
 * PushIn's popup in Firefox, opened by its button and ready. It lives in a process of its own, which only the browser reaches.
 * Nothing here waits inside Firefox for an event, which may come before it is listened to or not at all: each step is asked for
 * again until it is seen to be done.
 */
export async function openFirefoxPopup(addon: string, asBrowser: AsBrowser): Promise<RealPopup> {
  const asPopup = (steps: string) => asBrowser(`(async () => {${tools(addon)}${steps}})()`);
  const run = (text: string) => asPopup(asking(text));
  const close = () => until(() => asPopup(CLOSING), 'the popup to close');
  await close();
  await untilOpen((isStuck) => asPopup(`const isStuck = ${isStuck};${OPENING}`));
  // Its first document is an empty one: what that is asked goes with it.
  const isThere = () => run("document.querySelector('main') !== null").catch(() => false);
  await until(isThere, 'the popup to show something');
  return {
    run: async (what, ...args) => (await run(`(${what.toString()})(...${JSON.stringify(args)})`)) as never,
    click: async (selector) => void (await until(() => run(clicking(selector)), `${selector} in the popup`)),
    close: async () => void (await close()),
  };
}

function tools(addon: string): string {
  return `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { BasePopup } = ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { extension } = WebExtensionPolicy.getByID('${addon}');
  const popup = BasePopup.for(extension, window);`;
}

const CLOSING = `
  if (!popup) return true;
  popup.panel?.hidePopup();
  return false;`;

/** Turns after which what is half open is thrown away: some seconds. */
const STUCK = 100;

async function untilOpen(turn: (isStuck: boolean) => Promise<unknown>): Promise<void> {
  let turns = 0;
  let seen: unknown;
  await until(async () => (seen = await turn(++turns % STUCK === 0)) === true, 'the popup to open').catch(
    (error: unknown) => {
      throw new Error(`${String(error)}; it is ${JSON.stringify(seen)}`);
    },
  );
}

/**
 * The button is pressed as Firefox's own `openPopup` does, which refuses in a window that is not the active one: beside other work
 * a window may never become it. It stands in the toolbar, as the first steps tell the OT to pin it: there the popup has a panel of
 * its own.
 */
const OPENING = `
  if (popup?.shown && popup.panel?.state === 'open') return true;
  const isActive = Services.focus.activeWindow === window;
  if (!isActive) window.focus();
  const { widget } = ExtensionParent.apiManager.global.browserActionFor(extension);
  window.CustomizableUI.addWidgetToArea(widget.id, 'nav-bar');
  const button = widget.forWindow(window).node?.querySelector('.unified-extensions-item-action-button');
  const half = window.document.getElementById('customizationui-widget-panel');
  const state = { isActive, button: button?.open ?? null, half: half?.state ?? null, popup: popup?.panel?.state ?? null };
  if (isStuck) {
    half?.remove();
    if (button) button.open = false;
  }
  if (button && !button.open)
    button.dispatchEvent(
      new window.CustomEvent('command', { bubbles: true, cancelable: true, detail: { openPopupWithoutUserInteraction: false } }),
    );
  return state;`;

/**
 * Asked through WebDriver's own hand in each page: unlike a message between processes, its question fails where its page goes.
 * @param text an expression over the popup's document; what it promises is waited for.
 */
function asking(text: string): string {
  const script = `const done = arguments[0];
    Promise.resolve().then(() => ${text}).then(
      (value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
  return `
  const page = popup?.browser?.browsingContext?.currentWindowGlobal;
  if (!page) throw new Error('the popup is closed');
  const asked = page.getActor('MarionetteCommands');
  const { value, error } = await asked.executeScript(${JSON.stringify(script)}, [], { async: true, sandboxName: 'system' });
  if (error) throw new Error(error);
  return value;`;
}

function clicking(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return false;
    const handling = window.windowUtils.setHandlingUserInput(true);
    try {
      element.click();
    } finally {
      handling.destruct();
    }
    return true;
  })()`;
}
