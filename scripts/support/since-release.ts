import { readFile } from 'node:fs/promises';
import type { GraphQLSchema } from 'graphql';
import { breakingChanges } from './breaking-changes.ts';
import {
  DECLARED_PATH,
  type Declaration,
  judgeChanges,
  readDeclarations,
  type Verdict,
} from './declared-changes.ts';
import { schemaText } from './schema-text.ts';

/** The schema that clients were last promised, from the root of the repository. */
export const RELEASED_PATH = 'schema/released.graphql';

/** How a schema stands to the one that was last released. */
export interface SinceRelease {
  readonly declared: readonly Declaration[];
  readonly verdict: Verdict;
}

/** Compares a schema with `schema/released.graphql` and the declared changes. */
export async function sinceRelease(schema: GraphQLSchema): Promise<SinceRelease> {
  const declared = readDeclarations(await readFile(fromRoot(DECLARED_PATH), 'utf8'));
  const released = await readFile(fromRoot(RELEASED_PATH), 'utf8');
  const changes = await breakingChanges(released, schemaText(schema));
  return { declared, verdict: judgeChanges(changes, declared) };
}

function fromRoot(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}
