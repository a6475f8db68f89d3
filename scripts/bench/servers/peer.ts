/** `@neo4j/graphql` on Yoga, as the documentation of the two shows. */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { PEER_TYPES } from './peer-types.ts';
import { databaseOfEnvironment, listen } from './run-server.ts';

const { uri, username, password } = databaseOfEnvironment();
const library = new Neo4jGraphQL({
  typeDefs: PEER_TYPES,
  driver: neo4j.driver(uri, neo4j.auth.basic(username, password)),
  // Days are stored as texts, which are compared as they are.
  features: { filters: { String: { GTE: true, LTE: true } } },
});

listen(createServer(createYoga({ schema: await library.getSchema() })), '/graphql');
