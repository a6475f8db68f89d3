// Printed from schema/operations by `npm run print-client`: change nothing here.
import { graphql } from './graphql.ts';

/** The documents that speak of an actor, by the spellings of the name that were found in them. */
export const actorDocuments = graphql(`
query ActorDocuments($ref: String!, $first: Int!) {
  actor(ref: $ref) {
    id
    names {
      text
      language
      documents(first: $first) {
        totalCount
        nodes { __typename recordId title publisher publishedOn { text earliest } }
      }
    }
  }
}
`);

/** Whom an actor met, or came with, by count or date, a page at a time. */
export const actorEncounters = graphql(`
query ActorEncounters(
  $ref: String!
  $with: ActorKind!
  $ties: [Tie!]!
  $where: MeetingFilter
  $order: EncounterOrder
  $first: Int
  $after: String
  $last: Int
  $before: String
) {
  actor(ref: $ref) {
    id
    encounters(
      with: $with
      ties: $ties
      where: $where
      orderBy: $order
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      edges {
        node { __typename id recordId name }
        occasionCount
        meetingCount
        firstDate { text }
        lastDate { text }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
`);

/** Who an actor is: names in all scripts, offices, identifiers, members. */
export const actorHead = graphql(`
query ActorHead($ref: String!) {
  actor(ref: $ref) {
    __typename
    id
    recordId
    name
    names {
      text
      language
      script
      kind
    }
    ... on Person {
      born { text }
      died { text }
      identifiers { scheme value url }
      offices {
        office { title of { __typename recordId name } }
        from { text }
        until { text }
        attestedOn { text }
      }
    }
    ... on State { code from { text } until { text } }
    ... on Organization { abbreviation members { __typename recordId name } }
  }
}
`);

/** The meetings of an actor, a page at a time, with the part that the actor had in each. */
export const actorMeetings = graphql(`
query ActorMeetings(
  $ref: String!
  $where: MeetingFilter
  $order: MeetingOrder
  $first: Int
  $after: String
  $last: Int
  $before: String
) {
  actor(ref: $ref) {
    id
    meetings(
      where: $where
      orderBy: $order
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      undatedCount
      edges {
        role
        status
        node {
          __typename
          recordId
          title
          kind
          status
          date { text }
          place { name }
          heldIn { name }
          independentSourceCount
          participants(first: 0) { totalCount }
        }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
`);

/** Who a reference leads to, for what shows its name only. */
export const actorName = graphql(`
query ActorName($ref: String!) {
  actor(ref: $ref) { __typename id recordId name }
}
`);

/** How many meetings an actor had by year, or by month. */
export const actorTimeline = graphql(`
query ActorTimeline($by: [CountKey!]!, $where: MeetingFilter!) {
  meetingCounts(by: $by, where: $where) {
    totalCount
    undatedCount
    truncated
    rows { year month count uncertainCount }
  }
}
`);

/** The meetings between two actors, with status, sources and where these disagree. */
export const betweenTwo = graphql(`
query BetweenTwo(
  $a: String!
  $b: String!
  $ties: [Tie!]!
  $where: MeetingFilter
  $first: Int
  $after: String
  $last: Int
  $before: String
) {
  dyad(a: $a, b: $b, ties: $ties, where: $where) {
    occasionCount
    meetingCount
    daysSinceLast
    meetings(first: $first, after: $after, last: $last, before: $before) {
      nodes {
        __typename
        recordId
        title
        kind
        status
        date { text }
        place { name }
        heldIn { name }
        independentSourceCount
        disagreements { field }
        accounts(first: 3) { nodes { document { __typename recordId title publisher } } }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
`);

/** A document, and what it tells of meetings. */
export const documentPage = graphql(`
query DocumentPage($ref: String!, $first: Int, $after: String, $last: Int, $before: String) {
  document(ref: $ref) {
    id
    recordId
    title
    publisher
    publishedOn { text }
    publishedOnNote
    language
    url
    accounts(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        locator
        status
        date { text }
        place { name }
        quote
        attributedTo
        meeting { __typename recordId title date { text } status }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
`);

/** People, states, organizations and meetings that answer to what somebody types, with what matched. */
export const findThings = graphql(`
query FindThings($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    edges {
      score
      matchedBy
      matchedName { text language }
      node {
        __typename
        ... on Person { id recordId name born { text } died { text } }
        ... on State { id recordId name code }
        ... on Organization { id recordId name abbreviation }
        ... on Meeting { id recordId title kind status date { text } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`);

/** What the graph holds: counts, the newest meetings, and who met most often. */
export const graphAtAGlance = graphql(`
query GraphAtAGlance {
  graph {
    personCount
    stateCount
    meetingCount
    documentCount
    earliest { text }
    latest { text }
  }
  meetings(first: 6, where: { statuses: [OCCURRED], dated: true }) {
    nodes { __typename recordId title kind status date { text } place { name } heldIn { name } }
  }
  encounters(first: 6) {
    nodes {
      a { __typename recordId name }
      b { __typename recordId name }
      occasionCount
      lastDate { text }
    }
  }
}
`);

/** A meeting: sides and roles, place, what it is part of, what each source says, where they disagree, how it became known. */
export const meetingPage = graphql(`
query MeetingPage($ref: String!) {
  meeting(ref: $ref) {
    id
    recordId
    title
    kind
    mode
    status
    date { text }
    place { name state { recordId __typename name } }
    heldIn { __typename recordId name }
    hosts { __typename recordId name }
    conveners { __typename recordId name }
    partOf { __typename recordId title date { text } }
    attending { __typename recordId title date { text } }
    parts(first: 50) { nodes { __typename recordId title kind status date { text } } }
    independentSourceCount
    participants(first: 100) {
      totalCount
      edges {
        side
        role
        status
        node { __typename recordId name }
        office { title }
        officeBasis
        onBehalfOf { __typename recordId name }
      }
    }
    unnamedParticipants { side role status description onBehalfOf { __typename recordId name } }
    accounts(first: 50) {
      totalCount
      nodes {
        locator
        headline
        kind
        status
        date { text }
        place { name }
        quote
        note
        attributedTo
        participants { __typename recordId name }
        document { __typename recordId title publisher publishedOn { text } }
      }
    }
    disagreements {
      field
      values {
        text
        status
        date { text }
        person { __typename recordId name }
        accounts { locator document { __typename recordId title publisher } }
      }
    }
    history {
      knownOn { text }
      status
      date { text }
      place { name }
      accounts { document { __typename recordId title publisher } }
    }
  }
}
`);

/** Who is around one or several actors, and all ties among them. */
export const networkAround = graphql(`
query NetworkAround(
  $around: [String!]!
  $hops: Int!
  $maxNodes: Int!
  $with: ActorKind!
  $ties: [Tie!]!
  $where: MeetingFilter
) {
  network(
    around: $around
    hops: $hops
    maxNodes: $maxNodes
    with: $with
    ties: $ties
    where: $where
  ) {
    truncated
    omittedNodeCount
    nodes {
      actor { __typename id recordId name }
      hops
      degree
      betweenness
    }
    edges {
      source
      target
      occasionCount
      meetingCount
      firstDate { text edtf earliest latest }
      lastDate { text edtf }
    }
  }
}
`);

/** Several ways from one actor to another, each hop with its meeting and a source. */
export const pathsBetween = graphql(`
query PathsBetween(
  $from: String!
  $to: String!
  $k: Int!
  $maxHops: Int!
  $ties: [Tie!]!
  $chronological: Boolean!
  $where: MeetingFilter
) {
  paths(
    from: $from
    to: $to
    k: $k
    maxHops: $maxHops
    ties: $ties
    chronological: $chronological
    where: $where
  ) {
    length
    from { __typename recordId name }
    to { __typename recordId name }
    hops {
      from { __typename recordId name }
      to { __typename recordId name }
      meetingCount
      meeting {
        __typename
        recordId
        title
        date { text }
        place { name }
        accounts(first: 1) { nodes { document { __typename recordId title publisher } } }
      }
    }
  }
}
`);
