/**
 * A script for Firefox itself: presses PushIn's button, waits until the popup says something, reads it in the process it
 * lives in, and closes it. Asks again and again, since what is asked while the popup changes process is lost.
 */
export function popupScript(addon: string): string {
  return `(async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${addon}');
  const later = (ms) => new Promise((done) => window.setTimeout(done, ms));
  const popup = () => [...window.document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
  const text = 'data:,' + encodeURIComponent(
    "sendAsyncMessage('PushIn:popup', content.document.querySelector('main')?.innerText ?? '')");
  const ask = ({ messageManager }) => {
    const answer = new Promise((done) =>
      messageManager.addMessageListener('PushIn:popup', (message) => done(message.data)));
    messageManager.loadFrameScript(text, false);
    return Promise.race([answer, later(300)]);
  };
  const close = async () => {
    const panel = popup()?.closest('panel');
    if (!panel) return;
    panel.hidePopup();
    for (let tries = 0; tries < 30 && panel.state !== 'closed'; tries++) await later(100);
  };
  await close();
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
  for (let tries = 0; tries < 30; tries++) {
    const said = popup() && (await ask(popup()));
    if (said) {
      await close();
      return said;
    }
    await later(100);
  }
  await close();
  return '';
})()`;
}
