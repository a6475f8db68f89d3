import type { Server } from 'node:http';

/** Where the graph is, as Liqa is told it too. */
export function databaseOfEnvironment() {
  const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
  return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD };
}

/** Listens on any free port of this machine and prints the address. */
export function listen(server: Server, path: string): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address !== null && typeof address === 'object') {
      console.log(`http://127.0.0.1:${address.port}${path}`);
    }
  });
}
