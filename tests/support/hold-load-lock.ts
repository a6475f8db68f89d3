// A loader that has the right to write to the database of these variables, until it is killed.
import { createGraph } from '../../src/graph/run.ts';
import { createSessions } from '../../src/graph/sessions.ts';
import { withLoadLock } from '../../src/ingest/lock/load-lock.ts';

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
const graph = createGraph(
  createSessions({ uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD }),
);
await withLoadLock(graph, { what: 'the load of held', onWait: () => undefined }, async () => {
  process.stdout.write('held\n');
  await new Promise(() => setInterval(() => undefined, 60_000));
});
