import { connect, type Socket } from 'node:net';

type Answer = Record<string, unknown>;

/** Firefox's own remote control. It reaches extension pages, which WebDriver BiDi still refuses (bug 1755014). */
export interface Marionette {
  send(command: string, parameters?: Answer): Promise<Answer>;
  close(): void;
}

/** A message is `<bytes>:[0, id, command, parameters]`, and its answer is `<bytes>:[1, id, error, result]`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port);
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let heard = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data) => {
    heard = Buffer.concat([heard, data]);
    for (let colon = heard.indexOf(':'); colon > 0; colon = heard.indexOf(':')) {
      const end = colon + 1 + Number(heard.subarray(0, colon));
      if (heard.length < end) return;
      const message = JSON.parse(heard.subarray(colon + 1, end).toString()) as unknown;
      heard = heard.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, Answer];
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  socket.on('close', () => {
    for (const one of waiting.values()) one.reject(new Error('Firefox is gone'));
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}
