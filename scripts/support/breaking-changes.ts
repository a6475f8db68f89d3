import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A change after which a question that was answered before is refused or answered otherwise. */
export interface BreakingChange {
  /** graphql-inspector's name of the kind of change, such as `FIELD_REMOVED`. */
  readonly type: string;
  /** What changed: `Person.born`, `Query.meetings.first`. */
  readonly path: string;
  /** What happened to it, in a sentence. */
  readonly change: string;
}

/**
 * Changes that graphql-inspector calls dangerous, but that only add to what was promised: clients
 * are told to expect new values, members and optional arguments in a minor release.
 */
const ADDITIONS: readonly string[] = [
  'ENUM_VALUE_ADDED',
  'INPUT_FIELD_ADDED',
  'FIELD_ARGUMENT_ADDED',
  'UNION_MEMBER_ADDED',
  'OBJECT_TYPE_INTERFACE_ADDED',
];

/**
 * What in `after` breaks clients of `before`; both are SDL, since values inside the service have
 * other names than in the schema. What else is dangerous, such as another default, breaks them too.
 */
export async function breakingChanges(
  before: string,
  after: string,
): Promise<readonly BreakingChange[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(breaksClients)
    .map(({ type, path, message }) => ({ type, path: path ?? 'schema', change: message }));
}

function breaksClients({ criticality: { level }, type }: Change): boolean {
  return (
    level === CriticalityLevel.Breaking ||
    (level === CriticalityLevel.Dangerous && !ADDITIONS.includes(type))
  );
}
