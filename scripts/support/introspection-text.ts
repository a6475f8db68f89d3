import { minifyIntrospection, preprocessIntrospection } from 'gql.tada/internal';
import { type GraphQLSchema, introspectionFromSchema, lexicographicSortSchema } from 'graphql';

/**
 * The TypeScript source from which gql.tada infers the types of documents: one type, a line for
 * each type of the schema, without descriptions.
 */
export function introspectionText(schema: GraphQLSchema): string {
  const introspection = introspectionFromSchema(lexicographicSortSchema(schema), {
    descriptions: false,
  });
  return `// Printed from the schema by \`npm run print-client\`: change nothing here.
export type introspection = ${preprocessIntrospection(minifyIntrospection(introspection))};
`;
}
