import type { Frame, JSHandle } from 'puppeteer-core';

/**
 * PushIn's overlay is behind a closed shadow root in an element without a name: no script of a page can reach it, and
 * the tests' own scripts cannot either. The browsers' remote control can: DevTools sees through closed roots, and
 * WebDriver BiDi lists them when asked for all. Puppeteer uses both internally for other purposes, so this file, and
 * only this file, uses its internals.
 */

type Inner<R, A extends readonly unknown[]> = (root: ShadowRoot, ...args: A) => R;

/** What Chromium says about a node. */
interface TreeNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
}

/** What WebDriver BiDi says about a node. */
interface BidiNode {
  readonly type: string;
  readonly sharedId: string;
  readonly value?: {
    readonly mode?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

interface ChromiumFrame {
  readonly client: { send(method: string, ask: object): Promise<{ node: TreeNode }> };
  mainRealm(): { adoptBackendNode(id: number): Promise<JSHandle<ShadowRoot>> };
}

interface BidiFrame {
  mainRealm(): {
    readonly realm: {
      callFunction(
        text: string,
        wait: boolean,
        ask: object,
      ): Promise<{ type: string; result?: { value?: readonly BidiNode[] } }>;
    };
    createHandle(node: BidiNode): JSHandle<ShadowRoot>;
  };
}

const found = new WeakMap<Frame, JSHandle<ShadowRoot>>();

/** Runs `what` in the page with the overlay's root; null if nothing of ours is on the page. */
export async function inOverlay<R, A extends readonly unknown[]>(
  frame: Frame,
  what: Inner<R, A>,
  ...args: A
): Promise<Awaited<R> | null> {
  const root = await overlayRoot(frame);
  return root && (frame.evaluate(what as never, root as never, ...(args as readonly unknown[] as never[])) as never);
}

/** The overlay's root; null if nothing of ours is on the page. */
export async function overlayRoot(frame: Frame): Promise<JSHandle<ShadowRoot> | null> {
  const known = found.get(frame);
  if (known && (await frame.evaluate(isOnPage, known).catch(() => false))) return known;
  const [root] = await rootsIn(frame);
  if (!root) return null;
  found.set(frame, root);
  return root;
}

/**
 * Runs in the page. Is the overlay on the present page? The browser may keep the page before, with its overlay, to go
 * back to it.
 */
function isOnPage(root: ShadowRoot): boolean {
  return root.ownerDocument === document && root.host.isConnected;
}

/** How many overlays of ours are on the page. */
export async function countOverlays(frame: Frame): Promise<number> {
  return (await rootsIn(frame)).length;
}

function rootsIn(frame: Frame): Promise<JSHandle<ShadowRoot>[]> {
  return 'browsingContext' in frame
    ? rootsByBidi(frame as unknown as BidiFrame)
    : rootsByDevTools(frame as unknown as ChromiumFrame & Frame);
}

async function rootsByDevTools(frame: ChromiumFrame & Frame): Promise<JSHandle<ShadowRoot>[]> {
  const page = await frame.evaluateHandle(() => document.documentElement);
  const { objectId } = page.remoteObject() as { objectId: string };
  const { node } = await frame.client.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  await page.dispose();
  const ids: number[] = [];
  const walk = ({ children = [], shadowRoots = [] }: TreeNode) => {
    for (const root of shadowRoots)
      if (root.shadowRootType === 'closed' && root.children?.some(isOurs)) ids.push(root.backendNodeId);
    for (const child of children) walk(child);
  };
  walk(node);
  return Promise.all(ids.map((id) => frame.mainRealm().adoptBackendNode(id)));
}

/** Attributes are listed as name, value, name, value. */
function isOurs({ attributes = [] }: TreeNode): boolean {
  return attributes[attributes.indexOf('class') + 1] === 'root';
}

/** Runs in the page. */
const EMPTY_BOXES = `() => [...document.querySelectorAll('div:empty')].filter((one) => one.attributes.length < 3)`;

async function rootsByBidi(frame: BidiFrame): Promise<JSHandle<ShadowRoot>[]> {
  const realm = frame.mainRealm();
  const { result } = await realm.realm.callFunction(EMPTY_BOXES, false, {
    serializationOptions: { maxObjectDepth: 1, maxDomDepth: 2, includeShadowTree: 'all' },
    resultOwnership: 'root',
  });
  return (result?.value ?? []).flatMap(({ value }) => {
    const root = value?.shadowRoot;
    const ours =
      root?.value?.mode === 'closed' && root.value.children?.some((one) => one.value?.attributes?.class === 'root');
    return ours ? [realm.createHandle({ ...root, type: 'node' })] : [];
  });
}
