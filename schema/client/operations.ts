// Printed from schema/operations by `npm run print-client`: change nothing here.
import { graphql } from './graphql.ts';

/**
 * Whom did Vladimir Putin meet, how often, first and last?
 * A reference may be a record id, a global ID, or an exact name in any language.
 */
export const whomPutinMet = graphql(`
query WhomPutinMet($person: String!, $first: Int!) {
  person(ref: $person) {
    name
    offices { office { title of { name } } from { text } attestedOn { text } }
    encounters(with: PERSON, orderBy: { field: LAST_DATE, direction: DESC }, first: $first) {
      totalCount
      edges {
        node { name ... on Person { names { text language } } }
        occasionCount
        meetingCount
        firstDate { text edtf }
        lastDate { text edtf }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`);

/**
 * Who was met between two dates, and where? Both days are included.
 * POSSIBLE counts a meeting whose stated days overlap the span; CERTAIN only those that lie inside.
 */
export const metBetweenTwoDates = graphql(`
query MetBetweenTwoDates($person: String!, $from: Date!, $until: Date!) {
  person(ref: $person) {
    name
    encounters(
      with: PERSON
      where: { during: { from: $from, until: $until, match: POSSIBLE } }
      orderBy: { field: FIRST_DATE, direction: ASC }
    ) {
      totalCount
      edges {
        node { name }
        meetingCount
        meetings(orderBy: { field: DATE, direction: ASC }, first: 5) {
          nodes { title date { text } place { name state { name } } }
        }
      }
    }
  }
}
`);

/** What does each document say of one visit, whom does it quote, and where do they disagree? */
export const accountsOfOneVisit = graphql(`
query AccountsOfOneVisit($meeting: String!) {
  meeting(ref: $meeting) {
    title
    status
    date { text edtf precision }
    independentSourceCount
    accounts(first: 20) {
      totalCount
      nodes {
        document { publisher title publishedOn { text } publishedOnNote }
        locator
        headline
        attributedTo
        status
        date { text }
        place { name }
        participants { name }
        note
      }
    }
    disagreements {
      field
      values { text accounts { locator document { recordId } } }
    }
    parts(first: 10) { nodes { recordId title disagreements { field values { text } } } }
  }
}
`);

/**
 * The history of a visit, as documents told of it: invited, announced, occurred.
 * `knownOn` answers what a reader of that day could know.
 */
export const fromInvitedToOccurred = graphql(`
query FromInvitedToOccurred($meeting: String!, $day: Date!) {
  meeting(ref: $meeting) {
    title
    history {
      knownOn { text }
      status
      date { text }
      place { name }
      accounts { locator document { publisher recordId } }
    }
    knownOn(date: $day) { status date { text } }
  }
}
`);

/**
 * A page of meetings with who took part, for whom and in which office.
 * For the next page put `pageInfo.endCursor` into `after`.
 */
export const pageThroughMeetings = graphql(`
query PageThroughMeetings($first: Int!, $after: String) {
  meetings(
    where: { statuses: [OCCURRED] }
    orderBy: { field: DATE, direction: DESC }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id
      recordId
      title
      kind
      date { text precision earliest latest }
      place { name kind in { name } state { name } }
      partOf { recordId }
      participants(first: 10) {
        edges {
          node { name }
          role
          status
          side
          office { title }
          officeBasis
          onBehalfOf { name }
        }
      }
      unnamedParticipants { description role status }
    }
  }
}
`);

/**
 * من التقى فلاديمير بوتين، ومتى، وأين؟
 * The same in Arabic: names, titles and dates fall back to another language only where one is missing.
 */
export const inArabic = graphql(`
query InArabic($person: String!) {
  person(ref: $person) {
    name(language: "ar")
    encounters(with: PERSON, orderBy: { field: OCCASION_COUNT, direction: DESC }, first: 10) {
      totalCount
      edges {
        node { name(language: "ar") }
        occasionCount
        firstDate { text(language: "ar") }
        lastDate { text(language: "ar") }
        meetings(first: 3) {
          nodes {
            title(language: "ar")
            date { text(language: "ar") }
            place { name(language: "ar") }
          }
        }
      }
    }
  }
}
`);

/** Every meeting of two actors, and how sure we are of it. Also answers for two who never met. */
export const twoLeaders = graphql(`
query TwoLeaders($a: String!, $b: String!) {
  dyad(a: $a, b: $b, ties: [MET]) {
    a { name }
    b { name names { text language script kind } }
    occasionCount
    meetingCount
    undatedCount
    firstDate { text }
    lastDate { text }
    meetings(orderBy: { field: DATE, direction: ASC }, first: 20) {
      nodes {
        title
        date { text }
        place { name }
        partOf { title }
        independentSourceCount
        accounts(first: 5) { nodes { locator document { recordId publishedOn { text } } } }
      }
    }
  }
}
`);

/** Which states met Russia, whoever came for them? A state sits wherever somebody sits for it. */
export const twoStates = graphql(`
query TwoStates($state: String!) {
  state(ref: $state) {
    name
    encounters(with: STATE, ties: [MET], first: 10) {
      totalCount
      edges {
        node { ... on State { code name } }
        occasionCount
        meetingCount
        lastDate { text }
      }
    }
    coPresent: encounters(with: STATE, ties: [CO_PRESENT], first: 10) {
      edges { node { name } meetingCount }
    }
  }
}
`);

/** Everything on which the sources cannot all be right. */
export const whatIsDisputed = graphql(`
query WhatIsDisputed {
  disagreements(first: 20) {
    totalCount
    nodes {
      field
      meeting { recordId title }
      values {
        text
        date { edtf }
        place { name }
        status
        person { name }
        accounts { locator document { publisher recordId } }
      }
    }
  }
}
`);

/** Invitations, plans, and those who were absent or not invited: none of these tie anybody. */
export const whoDidNotCome = graphql(`
query WhoDidNotCome {
  planned: meetings(
    where: { statuses: [INVITED, ANNOUNCED] }
    orderBy: { field: DATE, direction: ASC }
    first: 20
  ) {
    totalCount
    undatedCount
    nodes {
      recordId
      title
      status
      date { text }
      participants { edges { node { name } status role } }
    }
  }
  person(ref: "vladimir-putin") {
    meetings(where: { not: { statuses: [INVITED, ANNOUNCED] } }, first: 50) {
      edges { status node { title } }
    }
  }
}
`);

/**
 * Filters nest: talks or receptions of foreign ministers and heads of state in Russia,
 * told of by a document published by a given day.
 */
export const filtersCombined = graphql(`
query FiltersCombined($knownBy: Date!) {
  meetings(
    where: {
      and: [
        { or: [{ kinds: [TALKS] }, { kinds: [RECEPTION] }] }
        { places: { any: ["RU"] } }
        { ranks: [FOREIGN_MINISTER, HEAD_OF_STATE] }
      ]
      not: { disputed: true }
      knownBy: $knownBy
    }
    first: 10
  ) {
    totalCount
    nodes { title date { text } hosts { name } states { code } }
  }
}
`);

/** What the graph holds, what was loaded last, and who is in it, by name. */
export const whatIsInTheGraph = graphql(`
query WhatIsInTheGraph {
  graph {
    personCount
    stateCount
    meetingCount
    documentCount
    earliest { text }
    latest { text }
    publishers
    schemaVersion
    lastLoad { dataset state read created endedAt }
  }
  people(orderBy: { field: MEETING_COUNT, direction: DESC }, first: 10) {
    totalCount
    nodes { recordId name names { text language kind } meetings { totalCount } }
  }
  documents(first: 10) {
    nodes { recordId publisher publishedOn { text } meetings { totalCount } }
  }
  judgements(first: 10) { nodes { verdict aRecordId bRecordId because automatic } }
}
`);

/**
 * Anything by whatever is known of it: an ISO code, a name in any language, a record id,
 * or the global ID that an earlier answer gave.
 */
export const byAnyReference = graphql(`
query ByAnyReference(
  $actor: String!
  $organization: String!
  $place: String!
  $document: String!
  $id: ID!
  $ids: [ID!]!
) {
  actor(ref: $actor) { __typename id recordId name meetings(first: 3) { totalCount nodes { title } } }
  organization(ref: $organization) {
    abbreviation
    name
    encounters(with: STATE, ties: [CO_PRESENT], first: 5) { totalCount }
  }
  place(ref: $place) { recordId name kind in { name } state { code name } }
  document(ref: $document) {
    title
    publisher
    language
    publishedOn { text }
    accounts(first: 3) { totalCount nodes { locator meeting { title } } }
  }
  node(id: $id) { __typename ... on Person { name } }
  nodes(ids: $ids) { id ...Called }
}

fragment Called on Node {
  ... on Actor { name }
  ... on Place { name }
}
`);

/** States, organizations and places by name, in any language and by a part of it; and what was loaded when. */
export const listsByName = graphql(`
query ListsByName($state: String!, $organization: String!, $in: String!) {
  states(text: $state, first: 10) { totalCount nodes { code name names { text language } } }
  organizations(text: $organization, first: 10) { totalCount nodes { recordId name abbreviation } }
  places(in: $in, first: 10) { totalCount nodes { name kind in { name } } }
  loads(first: 5) { nodes { dataset state startedAt created changed retracted } }
}
`);

/**
 * How two actors are connected: the shortest path over people who met, hop by hop with the latest
 * meeting of each. `where` holds for every hop; a state stands for whoever took part for it.
 */
export const howTwoAreConnected = graphql(`
query HowTwoAreConnected($from: String!, $to: String!, $since: Date!) {
  path(from: $from, to: $to, where: { during: { from: $since } }, maxHops: 6) {
    from { name }
    to { name }
    length
    hops {
      from { name }
      to { name }
      meetingCount
      meeting { title kind date { text } place { name } independentSourceCount }
    }
  }
}
`);

/**
 * Several ways between two actors, which differ in their people; small meetings only, so that nobody
 * is connected through a crowd. Sitting on one side counts here as well.
 */
export const severalWays = graphql(`
query SeveralWays($from: String!, $to: String!, $k: Int!) {
  paths(
    from: $from
    to: $to
    k: $k
    ties: [MET, SAME_SIDE]
    where: { maxParticipants: 12 }
    maxHops: 4
  ) {
    length
    hops {
      from { name }
      to { name }
      meetingCount
      meeting { title date { text } }
    }
  }
}
`);

/**
 * Could a message have been passed on? The hops of a chronological path can be dated one after the
 * other; what has no date takes no part.
 */
export const oneAfterAnother = graphql(`
query OneAfterAnother($from: String!, $to: String!) {
  path(from: $from, to: $to, chronological: true, ties: [MET, SAME_SIDE]) {
    from { name }
    to { name }
    length
    hops {
      from { name }
      to { name }
      meeting { title date { edtf earliest latest text } }
    }
  }
}
`);

/**
 * Everybody within two ties of a person, the most tied first, and all ties between those shown.
 * `/export/network.gexf` takes the same arguments.
 */
export const networkAround = graphql(`
query NetworkAround($around: [String!]!, $hops: Int!, $maxNodes: Int!) {
  network(around: $around, hops: $hops, ties: [MET, SAME_SIDE], maxNodes: $maxNodes) {
    truncated
    omittedNodeCount
    nodes {
      actor { __typename id name }
      hops
      degree
      betweenness
    }
    edges { source target occasionCount meetingCount firstDate { text } lastDate { text } }
  }
}
`);

/** Who met whom of all people, the most occasions first, with the counted meetings. */
export const whoMetMost = graphql(`
query WhoMetMost($first: Int!, $kinds: [MeetingKind!]) {
  encounters(
    where: { kinds: $kinds }
    orderBy: { field: OCCASION_COUNT, direction: DESC }
    first: $first
  ) {
    totalCount
    edges {
      cursor
      node {
        a { name }
        b { name }
        occasionCount
        meetingCount
        undatedCount
        firstDate { text }
        lastDate { text }
        meetings(first: 3) { totalCount nodes { title date { text } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`);

/**
 * Which states last sat across from each other, and when: the relation of states through those who
 * acted for them.
 */
export const statesByLastContact = graphql(`
query StatesByLastContact($until: Date!) {
  encounters(
    between: STATE
    where: { during: { until: $until } }
    orderBy: { field: LAST_DATE, direction: DESC }
    first: 20
  ) {
    totalCount
    nodes { a { name } b { name } occasionCount firstDate { text } lastDate { text } }
  }
}
`);

/**
 * How many meetings by year and kind. A date that may lie in two years counts in both, and is told
 * apart as uncertain; what has no date is in the rows without a year.
 */
export const meetingsByYearAndKind = graphql(`
query MeetingsByYearAndKind($by: [CountKey!]!, $statuses: [MeetingStatus!]) {
  meetingCounts(by: $by, where: { statuses: $statuses }, limit: 500) {
    totalCount
    undatedCount
    truncated
    rows { year month kind count uncertainCount }
  }
}
`);

/** Counts by state, place, status and person at once: each row is one combination. */
export const whoIsMetWhere = graphql(`
query WhoIsMetWhere($limit: Int!) {
  meetingCounts(
    by: [STATE, PLACE, PERSON, STATUS]
    where: { kinds: [TALKS, VISIT] }
    limit: $limit
  ) {
    totalCount
    truncated
    rows {
      state { code name }
      place { name }
      person { name }
      status
      count
    }
  }
}
`);

/**
 * Whom two actors have both met, those whom the rarer of the two met most often first; and how long
 * ago they last met each other themselves.
 */
export const commonContacts = graphql(`
query CommonContacts($a: String!, $b: String!) {
  dyad(a: $a, b: $b) {
    a { name }
    b { name }
    meetingCount
    daysSinceLast
    commonContacts(first: 10) {
      totalCount
      edges { cursor node { name } withA withB }
      pageInfo { hasNextPage }
    }
  }
}
`);

/** Who is it? A name in any script finds all who bear it, with the name that matched and how. */
export const searchInAnyScript = graphql(`
query SearchInAnyScript($text: String!) {
  search(text: $text, first: 5) {
    totalCount
    edges {
      cursor
      score
      matchedBy
      matchedName { text language script documents { totalCount } }
      node {
        __typename
        ... on Person { id recordId name }
        ... on State { id code name }
        ... on Organization { id recordId name }
        ... on Place { id recordId name in { name } }
        ... on Meeting { id recordId title date { text } }
        ... on Document { id recordId documentTitle: title publisher }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`);

/** Prefixes while somebody types, for a field that completes names of people and states only. */
export const searchWhileTyping = graphql(`
query SearchWhileTyping($text: String!) {
  search(text: $text, kinds: [PERSON, STATE], crossScript: false, first: 8) {
    edges {
      matchedBy
      matchedName { text }
      node {
        ... on Person { recordId name latin: name(language: "en") arabic: name(language: "ar") }
        ... on State { recordId name latin: name(language: "en") arabic: name(language: "ar") }
      }
    }
  }
}
`);
