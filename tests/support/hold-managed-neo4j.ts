// A process that uses the managed Neo4j of the LIQA_HOME that it is told, until it is killed.
import { leaseManagedNeo4j } from '../../src/neo4j/managed-neo4j.ts';

const { address } = await leaseManagedNeo4j({
  home: process.argv[2] ?? '',
  env: process.env,
  progress: { step: () => undefined },
});
process.stdout.write(`${address.uri}\n`);
setInterval(() => undefined, 60_000);
