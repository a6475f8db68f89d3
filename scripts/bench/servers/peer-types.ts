import { counterpartsOf } from './met-cypher.ts';
import { pathCypher } from './path-cypher.ts';

/**
 * The graph as types of `@neo4j/graphql`, as its documentation shows: queries are generated where they can be,
 * and `@cypher` where the library has no words for the question. `name` and `title` are those that
 * `prepare-graph.ts` adds, and so is REPRESENTS: for whom somebody sat in *one* meeting stands in a
 * list on the relationship, from which the library leads nowhere.
 */
export const PEER_TYPES = /* GraphQL */ `
  type State @node {
    id: ID!
    name: String!
    meetings: [Meeting!]! @relationship(type: "HELD_IN", direction: IN)
  }

  type Person
    @node
    @fulltext(
      indexes: [{ indexName: "bench_person_name", queryName: "searchPeople", fields: ["name"] }]
    ) {
    id: ID!
    name: String!
    born: String
    died: String
    meetings: [Meeting!]! @relationship(type: "TOOK_PART", direction: OUT, properties: "Seat")
    represents: [State!]! @relationship(type: "REPRESENTS", direction: OUT)
    counterparts: [Counterpart!]!
      @cypher(statement: """${counterpartsOf('this')}""", columnName: "counterpart")
  }

  type Seat @relationshipProperties {
    order: String!
  }

  type Meeting @node {
    id: ID!
    kind: String!
    status: String!
    date: String
    title: String!
    from: String
    until: String
    dateDesc: String!
    participants: [Person!]! @relationship(type: "TOOK_PART", direction: IN, properties: "Seat")
    heldIn: [State!]! @relationship(type: "HELD_IN", direction: OUT)
  }

  type Counterpart {
    id: ID!
    name: String!
    meetingCount: Int!
    firstDate: String
    lastDate: String
  }

  type Path {
    length: Int!
    hops: [Hop!]!
  }

  type Hop {
    from: HopPerson!
    to: HopPerson!
    meeting: HopMeeting!
  }

  type HopPerson {
    id: ID!
    name: String!
  }

  type HopMeeting {
    id: ID!
    kind: String!
    date: String
  }

  type Query {
    path(a: ID!, b: ID!): Path
      @cypher(statement: """${pathCypher({ isWithin: false })}""", columnName: "answer")
    pathInWindow(a: ID!, b: ID!, from: String!, until: String!): Path
      @cypher(statement: """${pathCypher({ isWithin: true })}""", columnName: "answer")
  }
`;
