import { connect, createServer, type Socket } from 'node:net';

/** Something between a client and a server that passes bytes on, as well or badly as it is told. */
export interface TcpProxy {
  readonly port: number;
  /** Passes nothing on, in either direction, as a frozen server would. */
  freeze(): void;
  /** Passes on what waited, and everything after. */
  thaw(): void;
  /** Holds every piece for so long, in milliseconds. */
  delay(ms: number): void;
  /** Passes nothing on of the connections that there are, ever again; new ones are well. */
  forget(): void;
  /** Cuts all connections. */
  cut(): void;
  /** How many clients are connected. */
  connections(): number;
  close(): Promise<void>;
}

/** Stands before the server on a port of this machine. */
export async function openProxy(to: number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  const forgotten = new WeakSet<Socket>();
  let frozen = false;
  let delayMs = 0;
  const pass = (from: Socket, into: Socket) => {
    from.on('data', (piece) => {
      setTimeout(() => forgotten.has(from) || into.write(piece), delayMs);
    });
    from.on('error', () => undefined);
    from.once('close', () => setTimeout(() => into.destroy(), delayMs));
  };
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    client.once('close', () => pairs.delete(pair));
    pass(client, upstream);
    pass(upstream, client);
    if (frozen) {
      client.pause();
      upstream.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const each = (act: (socket: Socket) => unknown) => {
    for (const socket of [...pairs].flat()) {
      act(socket);
    }
  };
  const cut = () => each((socket) => socket.destroy());
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    freeze: () => {
      frozen = true;
      each((socket) => socket.pause());
    },
    thaw: () => {
      frozen = false;
      each((socket) => socket.resume());
    },
    delay: (ms) => {
      delayMs = ms;
    },
    forget: () => each((socket) => forgotten.add(socket)),
    cut,
    connections: () => pairs.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
