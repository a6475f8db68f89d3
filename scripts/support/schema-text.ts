import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** A schema as SDL in an order that does not hang on the order of files. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
