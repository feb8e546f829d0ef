import { browser } from 'wxt/browser';

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/**
 * Puts our content scripts into the tabs that are already open. After an install Chrome leaves such tabs without
 * scripts, and after an update with one that has lost contact; the new script makes the old one clean up. Firefox does
 * all this by itself.
 */
export async function greetOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js, all_frames } of scripts) {
    if (!matches || !js) continue;
    const tabs = await browser.tabs.query({ url: matches });
    // A tab that was unloaded gets its script when it loads. One that refuses can still be reloaded by hand.
    await Promise.allSettled(
      tabs.flatMap(({ id, discarded }) =>
        id === undefined || discarded ? [] : [browser.scripting.executeScript(injection(id, js, all_frames ?? false))],
      ),
    );
  }
}

/** The types know only the file names of this build; those in the manifest are right in any build. */
function injection(tabId: number, files: string[], allFrames: boolean): Injection {
  return { target: { tabId, allFrames }, files } as Injection;
}
