/**
 * Ways by which a program in a worker could ask somebody, start another that could, or read what PushIn keeps. A worker
 * goes by the manifest's policy alone, which has to let the background ask any site for a feed. A program from elsewhere
 * (`import('https://…')`) that policy refuses.
 */
const WAYS_OUT = [
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'WebSocketStream', 'WebTransport'],
  ...['RTCPeerConnection', 'importScripts', 'Worker', 'SharedWorker', 'BroadcastChannel'],
  ...['caches', 'Cache', 'CacheStorage', 'FontFace', 'fonts', 'indexedDB'],
];

/**
 * Takes every way out from a worker, for good: from its global object and from whatever that inherits from.
 * @throws Error if one is left; a worker that fails so reads nothing
 */
export function cutOff(scope: object): void {
  for (let holder: object | null = scope; holder; holder = Object.getPrototypeOf(holder) as object | null)
    for (const way of WAYS_OUT) Reflect.deleteProperty(holder, way);
  const left = WAYS_OUT.filter((way) => way in scope);
  if (left.length > 0) throw new Error(`A worker could still use ${left.join(', ')}.`);
}
