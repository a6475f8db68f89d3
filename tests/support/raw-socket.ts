import { connect, type Socket } from 'node:net';

/** A connection to a server of this machine, on which a test says what it likes. */
export interface RawSocket {
  readonly socket: Socket;
  send(text: string): void;
  /** Resolves with all that was heard once it matches; rejects when the connection ends before. */
  hears(pattern: RegExp): Promise<string>;
  /** Resolves with all that was heard when the connection ends. */
  readonly ended: Promise<string>;
}

export async function openRawSocket(url: string): Promise<RawSocket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let heard = '';
  const listeners = new Set<() => void>();
  socket.on('data', (piece) => {
    heard += piece.toString();
    for (const listener of listeners) {
      listener();
    }
  });
  socket.on('error', () => undefined);
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(heard)));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return {
    socket,
    send: (text) => void socket.write(text),
    hears: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(heard)) {
            listeners.delete(look);
            resolve(heard);
          }
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without ${pattern}: ${heard}`)));
      }),
    ended,
  };
}
