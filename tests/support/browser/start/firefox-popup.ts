import type { RealPopup } from './session';
import { until } from '../surface/surface';

/** Runs a script with the browser's own rights, and waits for what it promises. */
export type AsBrowser = (script: string) => Promise<unknown>;

/**
 * PushIn's popup in Firefox, opened by its button and ready. It lives in a process of its own, which only the browser reaches:
 * what is run there is sent as a frame script. Whatever does not come is waited for as long as WebDriver lets a script run, 30 s.
 */
export async function openFirefoxPopup(addon: string, asBrowser: AsBrowser): Promise<RealPopup> {
  const asPopup = (steps: string) => asBrowser(`(async () => {${tools(addon)}${steps}})()`);
  const run = (text: string) => asPopup(asking(text));
  const close = () => asPopup(CLOSING);
  await close();
  await asPopup(OPENING);
  await until(() => run("(document?.querySelector('main') ?? null) !== null"), 'the popup to show something');
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
  const popup = () => BasePopup.for(extension, window);
  const heard = (target, name, isWanted = () => true) => new Promise((done) => {
    const hear = (event) => {
      if (!isWanted(event)) return;
      target.removeEventListener(name, hear, true);
      done(event);
    };
    target.addEventListener(name, hear, true);
  });`;
}

const CLOSING = `
  const panel = popup()?.panel;
  if (!panel || panel.state === 'closed') return null;
  const hidden = heard(panel, 'popuphidden', ({ target }) => target === panel);
  panel.hidePopup();
  await hidden;
  return null;`;

/**
 * Firefox opens no popup in a window that is not the active one, and says nothing. The button stands in the toolbar, as the first
 * steps tell the OT to pin it: there the popup has a panel of its own.
 */
const OPENING = `
  if (Services.focus.activeWindow !== window) {
    const active = heard(window, 'activate');
    window.focus();
    await active;
  }
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  window.CustomizableUI.addWidgetToArea(action.widget.id, 'nav-bar');
  const shown = heard(window, 'popupshown', ({ target }) => target === popup()?.panel);
  await action.openPopup(window, false);
  await shown;
  return null;`;

/** @param text an expression over the popup's document; what it promises is waited for. */
function asking(text: string): string {
  const answered = `'PushIn:' + ${++asked}`;
  const script = `{
    const document = content?.document;
    Promise.resolve().then(() => ${text}).then(
      (value) => sendAsyncMessage(${answered}, { value: value ?? null }),
      (error) => sendAsyncMessage(${answered}, { error: String(error) }));
  }`;
  return `
  if (!popup()) throw new Error('the popup is closed');
  const { browser: { messageManager }, panel } = popup();
  const answer = new Promise((done) => {
    const hear = ({ data }) => {
      messageManager.removeMessageListener(${answered}, hear);
      done(data);
    };
    messageManager.addMessageListener(${answered}, hear);
  });
  const gone = heard(panel, 'popuphidden').then(() => ({ error: 'the popup closed while it was asked' }));
  messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
  const { value, error } = await Promise.race([answer, gone]);
  if (error) throw new Error(error);
  return value;`;
}

let asked = 0;

function clicking(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return false;
    const handling = content.windowUtils.setHandlingUserInput(true);
    try {
      element.click();
    } finally {
      handling.destruct();
    }
    return true;
  })()`;
}
