import { randomUUID } from 'node:crypto';
import type { Neo4jAddress } from '../../src/graph/driver.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { withGraph } from './test-database.ts';

/** A user of the tests' database whose password a test may change. */
export interface DatabaseUser {
  readonly username: string;
  readonly password: string;
  changePassword(password: string): Promise<void>;
  remove(): Promise<void>;
}

export async function createDatabaseUser(address: Neo4jAddress): Promise<DatabaseUser> {
  const username = `liqa-${randomUUID()}`;
  const password = randomUUID();
  const define = (text: string, params: object) => {
    const statement: Statement<undefined, undefined> = {
      name: 'user',
      text,
      encode: () => ({ username, ...params }),
      decode: () => undefined,
    };
    return withGraph({ ...address, database: 'system' }, (graph) => graph.define(statement));
  };
  await define('CREATE USER $username SET PASSWORD $password CHANGE NOT REQUIRED', { password });
  return {
    username,
    password,
    changePassword: (changed) =>
      define('ALTER USER $username SET PASSWORD $changed CHANGE NOT REQUIRED', { changed }),
    remove: () => define('DROP USER $username', {}),
  };
}
