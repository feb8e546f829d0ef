import type { RealPopup } from './session';

/** Runs a script with the browser's own rights, and waits for what it promises. */
export type AsBrowser = (script: string) => Promise<unknown>;

/**
 * PushIn's popup in Firefox. It lives in a process of its own, which only the browser reaches: what is run there is sent
 * as a frame script. Asks again and again, since what is asked while the popup changes process is lost.
 */
export async function openFirefoxPopup(addon: string, asBrowser: AsBrowser): Promise<RealPopup> {
  const run = (text: string) => asBrowser(asking(text));
  const close = () => asBrowser(CLOSING);
  await close();
  await asBrowser(opening(addon));
  const said = await run("content.document.querySelector('main') && 'ready'");
  if (said !== 'ready') throw new Error('the popup did not open');
  return {
    run: async (what, ...args) => (await run(`(${what.toString()})(...${JSON.stringify(args)})`)) as never,
    click: async (selector) => void (await run(clicking(selector))),
    close: async () => void (await close()),
  };
}

const FIND = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const later = (ms) => new Promise((done) => window.setTimeout(done, ms));
  const popup = () => [...window.document.querySelectorAll('browser.webextension-popup-browser')].at(-1);`;

const CLOSING = `(async () => {${FIND}
  const panel = popup()?.closest('panel');
  if (!panel) return null;
  panel.hidePopup();
  for (let tries = 0; tries < 30 && panel.state !== 'closed'; tries++) await later(100);
  return null;
})()`;

function opening(addon: string): string {
  return `(async () => {${FIND}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${addon}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
  return null;
})()`;
}

/** \`text\` is an expression over the popup's document; null counts as no answer yet. */
function asking(text: string): string {
  const script = `{
    const document = content.document;
    Promise.resolve().then(() => ${text}).then(
      (value) => sendAsyncMessage('PushIn:popup', { value: value ?? null }),
      (error) => sendAsyncMessage('PushIn:popup', { error: String(error) }));
  }`;
  return `(async () => {${FIND}
  const ask = ({ messageManager }) => {
    const answer = new Promise((done) => {
      const heard = (message) => {
        messageManager.removeMessageListener('PushIn:popup', heard);
        done(message.data);
      };
      messageManager.addMessageListener('PushIn:popup', heard);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    return Promise.race([answer, later(1000)]);
  };
  for (let tries = 0; tries < 30; tries++) {
    const said = popup() && (await ask(popup()));
    if (said?.error) throw new Error(said.error);
    if (said && said.value !== null) return said.value;
    await later(100);
  }
  return null;
})()`;
}

function clicking(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return null;
    const handling = content.windowUtils.setHandlingUserInput(true);
    try {
      element.click();
    } finally {
      handling.destruct();
    }
    return true;
  })()`;
}
