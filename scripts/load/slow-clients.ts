import { connect, type Socket } from 'node:net';

/** Clients of which each keeps a connection and says or takes almost nothing. */
export interface SlowClients {
  readonly open: () => number;
  /** How often a connection was ended by the service. */
  readonly cut: () => number;
  close(): void;
}

/** How often each says a little more, in milliseconds. */
const DRIP_MS = 1_000;
const HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
const ASKED =
  '{"query":"{ meetings(first: 100) { nodes { title participants { person { name } } } } }"}';

/** How a slow client behaves: what it says first, and then again and again. */
interface Manner {
  readonly first: string;
  readonly drip: string;
  /** Whether it takes what it is sent. */
  readonly reads: boolean;
}

const MANNERS: readonly Manner[] = [
  { first: HEAD, drip: 'x-more: a\r\n', reads: true },
  { first: `${HEAD}content-length: 50000\r\n\r\n`, drip: ' ', reads: true },
  { first: '', drip: '', reads: true },
  { first: `${HEAD}content-length: ${ASKED.length}\r\n\r\n${ASKED}`, drip: '', reads: false },
];

/** Opens so many, of every manner equally; one that is cut off comes again. */
export function openSlowClients(url: string, count: number): SlowClients {
  const sockets = new Set<Socket>();
  let cut = 0;
  let over = false;
  const begin = (manner: Manner) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(manner.first),
    );
    const timer = setInterval(() => manner.drip && socket.write(manner.drip), DRIP_MS);
    sockets.add(socket);
    if (manner.reads) {
      socket.resume();
    } else {
      socket.pause();
    }
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearInterval(timer);
      sockets.delete(socket);
      if (!over) {
        cut += 1;
        setTimeout(() => over || begin(manner), DRIP_MS);
      }
    });
  };
  for (let at = 0; at < count; at += 1) {
    const manner = MANNERS[at % MANNERS.length];
    if (manner !== undefined) {
      begin(manner);
    }
  }
  return {
    open: () => sockets.size,
    cut: () => cut,
    close: () => {
      over = true;
      for (const socket of sockets) {
        socket.destroy();
      }
    },
  };
}
