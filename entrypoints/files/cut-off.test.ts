import { expect, it } from 'vitest';
import { cutOff } from './cut-off';

class Base {
  importScripts() {}
}
class Scope extends Base {
  fetch() {}
  postMessage() {}
}

it('takes what asks somebody from a worker, also what it inherits, and leaves the rest', () => {
  const scope = Object.assign(new Scope(), { WebSocket: EventTarget, Map });
  cutOff(scope);
  expect(['fetch', 'importScripts', 'WebSocket'].filter((way) => way in scope)).toEqual([]);
  expect([scope.Map, scope.postMessage]).toEqual([Map, expect.any(Function)]);
});

it('lets no worker run in which a way out cannot be taken away', () => {
  const scope = Object.defineProperty({}, 'fetch', { value: () => undefined, configurable: false });
  expect(() => cutOff(scope)).toThrow('fetch');
});
