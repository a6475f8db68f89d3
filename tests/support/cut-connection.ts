import { connect, createServer, type Server, type Socket } from 'node:net';

export interface CutConnection {
  /** The address to ask instead of the database's own. */
  readonly uri: string;
  close(): void;
}

/**
 * Stands between a command and the database, and is gone with all connections as soon as the command
 * sends a text: as a database that vanishes at that moment.
 */
export async function cutAt(text: string, uri: string): Promise<CutConnection> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => void sockets.delete(socket));
    }
    database.pipe(client);
    client.on('data', (chunk) => {
      if (chunk.includes(text)) {
        vanish(server, sockets);
      } else {
        database.write(chunk);
      }
    });
    client.on('close', () => database.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { uri: `bolt://127.0.0.1:${own}`, close: () => vanish(server, sockets) };
}

function vanish(server: Server, sockets: ReadonlySet<Socket>): void {
  server.close();
  for (const socket of sockets) {
    socket.destroy();
  }
}
