/** A way to break a graph of `VERIFIED_RECORDS`, and the codes of all that is to be found then, sorted. */
export type GraphBreak = readonly [what: string, cypher: string, codes: readonly string[]];

export const GRAPH_BREAKS: readonly GraphBreak[] = [
  [
    'a hash that is not that of the content',
    `MATCH (c:Claim {id: 'jane'}) SET c.hash = 'x'`,
    ['CLAIM_HASH'],
  ],
  [
    'a key that is not that of the record',
    `MATCH (c:Claim {id: 'jane'}) SET c.key = 'x'`,
    ['CLAIM_KEY'],
  ],
  [
    'content that is no JSON',
    `MATCH (c:Claim {id: 'jane'}) SET c.content = '{'`,
    ['CLAIM_CONTENT', 'CLAIM_HASH', 'VIEW_NOT_COMPARED'],
  ],
  [
    'content that validation refuses',
    `MATCH (c:Claim {id: 'jane'}) SET c.content = replace(c.content, '1950-02-01', '1950-02-31')`,
    ['CLAIM_CONTENT', 'CLAIM_HASH', 'VIEW_NOT_COMPARED'],
  ],
  [
    'a claim of another record',
    `MATCH (c:Claim {id: 'jane'}) SET c.id = 'june'`,
    ['CLAIM_CONTENT', 'CLAIM_KEY', 'VIEW_NOT_COMPARED'],
  ],
  [
    'content that was changed, which the view does not show',
    `MATCH (c:Claim {id: 'jane'}) SET c.content = replace(c.content, '1950-02-01', '1950-02-02')`,
    ['CLAIM_HASH', 'HASH_STALE', 'VALUE_DIFFERS'],
  ],
  ['a data set that is gone', `MATCH (d:Dataset) DELETE d`, ['DATASET_MISSING']],
  [
    'kinds of one data set that differ',
    `MATCH (c:Claim {id: 'jane'}) SET c.datasetKind = 'FEED'`,
    ['DATASET_KIND'],
  ],
  [
    'claims of an unknown load',
    `MATCH (c:Claim {id: 'jane'}) SET c.load = 'x'`,
    ['CLAIM_WITHOUT_LOAD'],
  ],
  [
    'a past claim that no load ended',
    `CREATE (:PastClaim {key: 'x', endedBy: 'y'})`,
    ['PAST_CLAIM_NOT_ENDED'],
  ],
  ['a load that is running', `MATCH (l:Load) SET l.state = 'RUNNING'`, ['LOAD_UNFINISHED']],
  ['a load that failed', `MATCH (l:Load) SET l.state = 'FAILED'`, ['LOAD_UNFINISHED']],
  ['a graph without a version', `MATCH (g:Graph) REMOVE g.version`, ['GRAPH_NODE']],
  ['a graph without a stamp', `MATCH (g:Graph) SET g.stamp = ''`, ['GRAPH_NODE']],
  [
    'a view of another release',
    `MATCH (g:Graph) SET g.view = 1`,
    ['GRAPH_NODE', 'VIEW_NOT_COMPARED'],
  ],
  ['a node that is gone', `MATCH (j:Judgement) WITH j LIMIT 1 DETACH DELETE j`, ['NODE_MISSING']],
  ['a node that no claim gives', `CREATE (:Office {id: 'x'})`, ['NODE_LEFT_OVER']],
  ['a node without a key', `CREATE (:Office {title: 'x'})`, ['KEY_MISSING']],
  ['a hash that is stale', `MATCH (p:Person {id: 'jane'}) SET p.rev = 'x'`, ['HASH_STALE']],
  [
    'what a stale hash hides',
    `MATCH (p:Person {id: 'jane'}) SET p.born = '1950-02-02'`,
    ['VALUE_DIFFERS'],
  ],
  ['a label that is gone', `MATCH (p:Person {id: 'jane'}) REMOVE p:Actor`, ['LABEL_MISSING']],
  [
    'an order that is stale',
    `MATCH (m:Meeting {id: 'talks'}) SET m.dateAsc = 'x'`,
    ['DERIVED_STALE'],
  ],
  [
    'a count that is stale',
    `MATCH (p:Person {id: 'jane'}) SET p.meetingCount = 7`,
    ['DERIVED_STALE'],
  ],
  [
    'an occasion that is not the whole',
    `MATCH (m:Meeting {id: 'talks'}) SET m.occasion = 'talks'`,
    ['DERIVED_STALE'],
  ],
  [
    'places within that are stale',
    `MATCH (m:Meeting {id: 'talks'}) SET m.placesWithin = []`,
    ['DERIVED_STALE'],
  ],
  [
    'search keys of another version',
    `MATCH (n:Name {text: 'Jane Roe'}) SET n.searchKeys = 0`,
    ['DERIVED_STALE'],
  ],
  [
    'words that nobody finds',
    `MATCH (n:Name {text: 'Jane Roe'}) SET n.words = 'x'`,
    ['DERIVED_STALE'],
  ],
  ['a name that is gone', `MATCH (n:Name {text: 'Jane Roe'}) DETACH DELETE n`, ['PART_MISSING']],
  [
    'a name that no claim gives',
    `MATCH (p:Person {id: 'jane'}) CREATE (p)-[:NAMED]->(:Name {text: 'x'})`,
    ['PART_LEFT_OVER'],
  ],
  ['a name without an owner', `CREATE (:Name {text: 'x'})`, ['PART_WITHOUT_OWNER']],
  [
    'a tenure without a person',
    `MATCH ()-[r:HELD]->(:Tenure) DELETE r`,
    ['PART_MISSING', 'PART_WITHOUT_OWNER'],
  ],
  [
    'a tenure without an office',
    `MATCH (:Tenure)-[r:IN_OFFICE]->() DELETE r`,
    ['LINK_MISSING', 'TENURE_WITHOUT_OFFICE'],
  ],
  [
    'a tenure without a source',
    `MATCH (:Tenure)-[r:SOURCED_BY]->() DELETE r`,
    ['LINK_MISSING', 'UNSOURCED'],
  ],
  [
    'an account without a document',
    `MATCH (:Account {locator: 'line 1'})-[r:IN_DOCUMENT]->() DELETE r`,
    ['ACCOUNT_WITHOUT_DOCUMENT', 'LINK_MISSING'],
  ],
  [
    'an account without a meeting',
    `MATCH (:Account {locator: 'line 1'})-[r:OF]->() DELETE r`,
    ['PART_MISSING', 'PART_WITHOUT_OWNER', 'UNSTATED'],
  ],
  [
    'a seat that is gone',
    `MATCH (:Person {id: 'jane'})-[r:TOOK_PART]->() DELETE r`,
    ['LINK_MISSING'],
  ],
  [
    'a seat that says something else',
    `MATCH (:Person {id: 'jane'})-[r:TOOK_PART]->() SET r.side = 1`,
    ['VALUE_DIFFERS'],
  ],
  [
    'a seat that no account states',
    `MATCH (m:Meeting {id: 'talks'}), (p:Person {id: 'jim'}) CREATE (p)-[:TOOK_PART {order: '0009'}]->(m)`,
    ['LINK_LEFT_OVER', 'UNSTATED'],
  ],
  [
    'a status that no account states',
    `MATCH (m:Meeting {id: 'talks'}) SET m.status = 'CANCELLED'`,
    ['UNSTATED', 'VALUE_DIFFERS'],
  ],
  [
    'a date that no account states',
    `MATCH (m:Meeting {id: 'talks'}) SET m.date = '2001-03-08'`,
    ['UNSTATED', 'VALUE_DIFFERS'],
  ],
  [
    'a place that no account states',
    `MATCH (m:Meeting {id: 'talks'})-[r:HELD_AT]->() DELETE r
       WITH DISTINCT m MATCH (s:Place {id: 'JO'}) CREATE (m)-[:HELD_AT]->(s)`,
    ['LINK_LEFT_OVER', 'LINK_MISSING', 'UNSTATED'],
  ],
  [
    'a date that is none',
    `MATCH (p:Person {id: 'jane'}) SET p.born = '1950-02-31'`,
    ['DATE_INVALID', 'VALUE_DIFFERS'],
  ],
  [
    'a death before the birth',
    `MATCH (p:Person {id: 'jane'}) SET p.died = '1949'`,
    ['DATE_ORDER', 'VALUE_DIFFERS'],
  ],
  [
    'a tenure that ends before it begins',
    `MATCH (t:Tenure) SET t.until = '1998'`,
    ['DATE_ORDER', 'VALUE_DIFFERS'],
  ],
  [
    'a meeting that ends before it begins',
    `MATCH (m:Meeting {id: 'talks'}) SET m.until = '2001-03-01'`,
    ['DATE_ORDER', 'DERIVED_STALE'],
  ],
  [
    'a link between other nodes',
    `MATCH (a:Office), (b:State {id: 'JO'}) CREATE (b)-[:OF]->(a)`,
    ['LINKS_ASTRAY'],
  ],
];
