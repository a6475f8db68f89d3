import type { HostileRequest } from './hostile-requests.ts';

const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
};

type Piece = string | readonly [unit: string, times: number];

/** A request whose document is written by pieces. */
function ask(name: string, status: readonly number[], ...pieces: readonly Piece[]): HostileRequest {
  const query = pieces
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : Array.from({ length: piece[1] }, (_, at) => piece[0].replaceAll('%i', `${at}`)).join(''),
    )
    .join('');
  return send(name, status, JSON.stringify({ query }));
}

function send(
  name: string,
  status: readonly number[],
  body: string | null,
  more: Partial<HostileRequest> = {},
): HostileRequest {
  const expected = { class: status.includes(200) ? 'answered' : 'rejected', status };
  return {
    name,
    category: 'own',
    method: 'POST',
    path: '/graphql',
    headers: HEADERS,
    body,
    expect: expected,
    ...more,
  };
}

function get(name: string, status: readonly number[], query: string): HostileRequest {
  return send(name, status, null, {
    method: 'GET',
    path: `/graphql?${query}`,
    headers: { accept: HEADERS.accept },
  });
}

/** Fragments on meetings, each of which spreads the next. */
function chain(length: number, spreading: (next: string) => string): string {
  const each = Array.from(
    { length },
    (_, at) => `fragment F${at} on Meeting { ${spreading(`...F${at + 1}`)} }`,
  );
  return `${each.join(' ')} fragment F${length} on Meeting { id }`;
}

const REFUSED = [400];

/** Requests of the kinds that the collection has, and some that it has not. */
export const OWN_REQUESTS: readonly HostileRequest[] = [
  ask('depth 16', REFUSED, '{ meeting(ref: "m")', [' { partOf ', 14], '{ id', ['}', 16]),
  ask(
    'depth through fragments',
    REFUSED,
    '{ meeting(ref: "m") { ...F0 } } ',
    chain(8, (next) => `partOf { partOf { ${next} } }`),
  ),
  ask('fifty-one aliases', REFUSED, '{ person(ref: "p1") { ', ['a%i: name ', 51], '} }'),
  ask(
    'aliases in a fragment',
    REFUSED,
    '{ a: person(ref: "p1") { ...F } b: person(ref: "p2") { ...F } } fragment F on Person { ',
    ['a%i: name ', 25],
    '}',
  ),
  ask('twenty-one root fields', REFUSED, '{ ', ['a%i: __typename ', 21], '}'),
  ask(
    'root fields in a fragment',
    REFUSED,
    '{ ...F } fragment F on Query { ',
    ['a%i: __typename ', 21],
    '}',
  ),
  ask('the same field a hundred times', REFUSED, '{ person(ref: "p1") { ', ['name ', 102], '} }'),
  ask(
    'the same object in inline fragments',
    REFUSED,
    '{ ',
    ['... { person(ref: "p1") { id } } ', 60],
    '}',
  ),
  ask(
    'other fields of one name',
    REFUSED,
    '{ person(ref: "p1") { ',
    ['a: id a: name ', 100],
    '} }',
  ),
  ask('fifty-one directives', REFUSED, '{ ', ['a%i: __typename @skip(if: false) ', 51], '}'),
  ask('a ring of fragments', REFUSED, '{ people { nodes { ...F0 } } } ', [
    'fragment F%i on Person { id ...G%i } fragment G%i on Person { id ...F%i } ',
    20,
  ]),
  ask(
    'a ring of fragments that nobody spreads',
    REFUSED,
    '{ __typename } fragment A on Person { ...B } fragment B on Person { ...A }',
  ),
  ask(
    'spreads that double',
    REFUSED,
    '{ meeting(ref: "m") { ...F0 } } ',
    chain(30, (next) => `${next} ${next}`),
  ),
  ask(
    'fields that double',
    REFUSED,
    '{ meeting(ref: "m") { ...F0 } } ',
    chain(12, (next) => `partOf { ${next} } attending { ${next} }`),
  ),
  ask('many fragments', REFUSED, '{ __typename } ', ['fragment F%i on Person { id } ', 51]),
  ask('many operations', REFUSED, ['query Q%i { __typename } ', 51]),
  ask('inline fragments in one another', REFUSED, '{ ', ['... { ', 600], '__typename', [' }', 601]),
  ask(
    'lists in one another',
    REFUSED,
    '{ meetings(where: { kinds: ',
    ['[', 40],
    [']', 40],
    ' }) { nodes { id } } }',
  ),
  ask(
    'objects in one another',
    REFUSED,
    '{ meetings(where: ',
    ['{ not: ', 40],
    '{}',
    [' }', 40],
    ') { nodes { id } } }',
  ),
  ask('an open bracket', REFUSED, ['{ a ', 2_000]),
  ask('a long text', REFUSED, '{ person(ref: "', ['a', 10_001], '") { id } }'),
  ask('a long block text', REFUSED, '{ person(ref: """', ['a', 10_001], '""") { id } }'),
  ask(
    'a page too large in a page',
    REFUSED,
    '{ people { nodes { meetings(first: 101) { nodes { id } } } } }',
  ),
  ask('a page from both ends', REFUSED, '{ people(first: 1, last: 1) { nodes { id } } }'),
  ask('the last minus one', REFUSED, '{ people(last: -1) { nodes { id } } }'),
  ask(
    'a cost by fragments',
    REFUSED,
    '{ people(first: 100) { nodes { ...F } } } fragment F on Person { encounters(first: 100) { nodes { meetings(first: 100) { nodes { id } } } } }',
  ),
  ask(
    'a cost in a union',
    REFUSED,
    '{ search(text: "a", first: 100) { nodes { ... on Person { encounters(first: 100) { nodes { encounters(first: 10) { nodes { id } } } } } } } }',
  ),
  ask(
    'many searches',
    REFUSED,
    '{ ',
    [
      'a%i: search(text: "a%i", first: 100) { nodes { __typename ... on Person { names { text } } } } ',
      20,
    ],
    '}',
  ),
  ask('no hops', REFUSED, '{ path(from: "p1", to: "p2", maxHops: 0) { length } }'),
  ask('eleven paths', REFUSED, '{ paths(from: "p1", to: "p2", k: 11) { length } }'),
  ask('a network of four hops', REFUSED, '{ network(around: ["p1"], hops: 4) { truncated } }'),
  ask('a network around nobody', REFUSED, '{ network(around: []) { truncated } }'),
  ask('counts without rows', REFUSED, '{ meetingCounts(by: [YEAR], limit: 0) { totalCount } }'),
  ask('a mutation', REFUSED, 'mutation { __typename }'),
  ask('a subscription', REFUSED, 'subscription { __typename }'),
  ask('a type', REFUSED, 'type Query { a: Int }'),
  ask(
    'a day that is none',
    REFUSED,
    '{ meetings(where: { knownBy: "2023-02-29" }) { nodes { id } } }',
  ),
  ask('a cursor of another list', REFUSED, '{ people(after: "WyJYIiwieSJd") { nodes { id } } }'),
  ask('a text of one surrogate', [200, 400], '{ person(ref: "\ud800") { id } }'),
  ask('a text with a null', [200], '{ person(ref: "a\\u0000b") { id } }'),
  ask('text that turns around', [200], '{ person(ref: "\\u202e\\u2066") { id } }'),
  ask('a search of nothing', [200], '{ search(text: "") { nodes { __typename } } }'),
  ask(
    'a search of marks',
    [200],
    '{ search(text: "\\u0301\\u0301\\u0301 \\ud83d\\ude00 +-&&||!(){}[]^~*?:/") { nodes { __typename } } }',
  ),
  send(
    'variables too deep',
    REFUSED,
    `{"query":"query ($w: MeetingFilter) { meetings(where: $w) { nodes { id } } }","variables":{"w":${'{"not":'.repeat(40)}{}${'}'.repeat(40)}}}`,
  ),
  send(
    'variables of thousands of levels',
    REFUSED,
    `{"query":"query ($w: MeetingFilter) { meetings(where: $w) { nodes { id } } }","variables":{"w":${'{"not":'.repeat(9_000)}{}${'}'.repeat(9_000)}}}`,
  ),
  send(
    'a long list',
    REFUSED,
    JSON.stringify({
      query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
      variables: { i: Array.from({ length: 1_001 }, () => 'a') },
    }),
  ),
  send(
    'a list just too long for its field',
    REFUSED,
    JSON.stringify({
      query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
      variables: { i: Array.from({ length: 101 }, () => 'a') },
    }),
  ),
  send(
    'a page by a variable',
    REFUSED,
    JSON.stringify({
      query: 'query ($n: Int) { people(first: $n) { nodes { id } } }',
      variables: { n: 101 },
    }),
  ),
  send(
    'a page by a default',
    REFUSED,
    JSON.stringify({ query: 'query ($n: Int = 101) { people(first: $n) { nodes { id } } }' }),
  ),
  send(
    'a text for a number',
    REFUSED,
    JSON.stringify({
      query: 'query ($n: Int) { people(first: $n) { nodes { id } } }',
      variables: { n: '1' },
    }),
  ),
  send(
    'a variable that is missing',
    REFUSED,
    JSON.stringify({ query: 'query ($r: String!) { person(ref: $r) { id } }' }),
  ),
  send('variables that are text', REFUSED, '{"query":"{ __typename }","variables":"{}"}'),
  send(
    'an operation that is a number',
    REFUSED,
    '{"query":"query A { __typename }","operationName":5}',
  ),
  send(
    'a body of one byte too many',
    [413],
    `{"query":"{ __typename }"}${' '.repeat(100_001 - 26)}`,
  ),
  send('the largest body', [200], `{"query":"{ __typename }"}${' '.repeat(100_000 - 26)}`),
  send('half a body', REFUSED, '{"query":"{ __typename }"'),
  send('bytes that are no text', REFUSED, '\u0000\u0001{'),
  send('a batch', REFUSED, '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'),
  send('deflated', [415], '{"query":"{ __typename }"}', {
    headers: { ...HEADERS, 'content-encoding': 'deflate' },
  }),
  get('variables that are no JSON', REFUSED, 'query=%7B__typename%7D&variables=%7B'),
  get('extensions that are no JSON', REFUSED, 'query=%7B__typename%7D&extensions=x'),
  get('variables that are a list', REFUSED, 'query=%7B__typename%7D&variables=%5B%5D'),
  get('no query', REFUSED, 'variables=%7B%7D'),
  get('a query too long', REFUSED, `query=${'%7Ba'.repeat(1_200)}`),
];
