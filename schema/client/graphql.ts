import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './introspection.ts';

/** What the schema's own scalars are in JSON; one that is missing here would be `unknown`. */
export interface Scalars {
  /** `2024-06-18`. */
  readonly Date: string;
  /** `2024-06-18T09:30:00Z`. */
  readonly DateTime: string;
  /** `ar`, `en`, `zh-Hant`. */
  readonly Language: string;
}

/**
 * Makes a typed document of the text of an operation. A frontend with questions of its own writes
 * `graphql('query …')`; what it asks and gets is checked against the schema as it types.
 */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();
