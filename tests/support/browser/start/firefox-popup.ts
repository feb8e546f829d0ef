import type { RealPopup } from './session';
import { until } from '../surface/surface';

/** Runs a script with the browser's own rights, and waits for its promise. */
export type AsBrowser = (script: string) => Promise<unknown>;

/**
 * Opens PushIn's popup in Firefox by its button, and waits until it is ready. The popup lives in a process of its own,
 * which only the browser reaches. Nothing here waits inside Firefox for an event, which may come too early or not at
 * all: each step is repeated until it is seen to be done.
 */
export async function openFirefoxPopup(addon: string, asBrowser: AsBrowser): Promise<RealPopup> {
  const asPopup = (steps: string) => asBrowser(`(async () => {${tools(addon)}${steps}})()`);
  const run = (text: string) => asPopup(asking(text));
  const close = () => until(() => asPopup(CLOSING), 'the popup to close');
  await close();
  await untilOpen((isStuck) => asPopup(`const isStuck = ${isStuck};${OPENING}`));
  // The popup's first document is empty, and a question to it is lost with it.
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

/** After so many turns, some seconds, a half-open popup is thrown away. */
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
 * The button is pressed as Firefox's own `openPopup` does it, but that one refuses if its window is not the active one,
 * and on a busy machine a window may never become active. The button is in the toolbar, as the first steps tell the OT
 * to pin it: there the popup has a panel of its own.
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
 * The question goes through WebDriver's part in each page: unlike a message between processes, it fails if the page
 * closes.
 * @param text an expression about the popup's document; its promise is awaited
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
