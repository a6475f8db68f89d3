import { describe, expect, test } from 'vitest';
import { type HandMade, handMadeWorld } from '../support/hand-made-world.ts';
import { betweennessOf } from '../support/reference-betweenness.ts';
import { commonContacts } from '../support/reference-common-contacts.ts';
import { daysSinceLast, encounterOf } from '../support/reference-encounter.ts';
import { type CountKey, meetingCounts } from '../support/reference-meeting-counts.ts';
import { type NetworkAsked, referenceNetwork } from '../support/reference-network.ts';
import { type EncounterOrder, rootEncounters } from '../support/reference-root-encounters.ts';
import type { ReferenceTie } from '../support/reference-ties.ts';

const MET = { ties: ['MET'] as readonly ReferenceTie[], passes: () => true };

/** Two visits of one state to another, with talks that are a part of the first. */
const VISITS: readonly HandMade[] = [
  { id: 'visit', kind: 'VISIT', date: '2016-03-01', seats: 'ada:RU | bo:KP' },
  { id: 'talks', partOf: 'visit', date: '2016-03-01', seats: 'ada:RU cy:RU | bo:KP' },
  { id: 'later', date: '2018-12', place: 'moscow', seats: 'ada:RU | bo:KP di:CN' },
  { id: 'undated', place: 'CN', seats: 'cy:RU | di:CN' },
  { id: 'planned', status: 'ANNOUNCED', date: '2017?', seats: 'ada:RU | ed:US' },
];
const WORLD = handMadeWorld(VISITS);

describe('reference encounters', () => {
  const inOrder = (kind: string, field: EncounterOrder['field'], direction: 'ASC' | 'DESC') =>
    rootEncounters(WORLD, kind, MET, { field, direction }, (id) => `name of ${id}`).map(
      ({ a, b }) => `${a}-${b}`,
    );

  test('are every pair that met, with what they have between them', () => {
    const order = { field: 'MEETING_COUNT', direction: 'DESC' } as const;
    expect(rootEncounters(WORLD, 'State', MET, order, () => '')).toEqual([
      {
        a: 'KP',
        b: 'RU',
        meetingCount: 3,
        occasionCount: 2,
        undatedCount: 0,
        firstDate: '2016-03-01',
        lastDate: '2018-12',
        meetings: ['later', 'talks', 'visit'],
      },
      {
        a: 'CN',
        b: 'RU',
        meetingCount: 2,
        occasionCount: 2,
        undatedCount: 1,
        firstDate: '2018-12',
        lastDate: '2018-12',
        meetings: ['later', 'undated'],
      },
    ]);
  });

  test('are in every order, with the undated last both ways', () => {
    expect(inOrder('Person', 'OCCASION_COUNT', 'DESC')).toEqual([
      ...['ada-bo', 'cy-di', 'bo-cy', 'ada-di'],
    ]);
    expect(inOrder('Person', 'OCCASION_COUNT', 'ASC')).toEqual([
      ...['ada-di', 'bo-cy', 'cy-di', 'ada-bo'],
    ]);
    expect(inOrder('Person', 'FIRST_DATE', 'ASC')).toEqual([
      ...['ada-bo', 'bo-cy', 'ada-di', 'cy-di'],
    ]);
    expect(inOrder('Person', 'LAST_DATE', 'DESC')).toEqual([
      ...['ada-di', 'ada-bo', 'bo-cy', 'cy-di'],
    ]);
    expect(inOrder('Person', 'NAME', 'ASC')).toEqual(['ada-bo', 'ada-di', 'bo-cy', 'cy-di']);
  });

  test('ended so many days ago as have passed since the last day that they may have', () => {
    const last = (...ids: readonly string[]) =>
      encounterOf(WORLD.meetings.filter(({ id }) => ids.includes(id)));
    expect(daysSinceLast(last('visit', 'later'), '2019-01-02')).toBe(2);
    expect(daysSinceLast(last('visit', 'later'), '2018-12-03')).toBe(0);
    expect(daysSinceLast(last('undated'), '2019-01-02')).toBe(null);
  });
});

describe('reference networks', () => {
  const around = (asked: Partial<NetworkAsked>) =>
    referenceNetwork(WORLD, {
      around: ['Person:ada'],
      hops: 1,
      kind: 'Person',
      maxNodes: 200,
      ...MET,
      ...asked,
    });

  test('hold who is within reach, the nearer and then the more often met first', () => {
    const { nodes, omittedNodeCount } = around({ hops: 2 });
    expect(nodes.map(({ actor, hops, degree }) => [actor, hops, degree])).toEqual([
      ['Person:ada', 0, 2],
      ['Person:bo', 1, 2],
      ['Person:di', 1, 2],
      ['Person:cy', 2, 2],
    ]);
    expect(omittedNodeCount).toBe(0);
  });

  test('weigh by occasions, are cut by that, and tell how many are left out', () => {
    const { nodes, edges, omittedNodeCount } = around({ hops: 2, maxNodes: 2 });
    expect(nodes.map(({ actor, degree }) => [actor, degree])).toEqual([
      ['Person:ada', 1],
      ['Person:bo', 1],
    ]);
    expect(omittedNodeCount).toBe(2);
    expect(edges).toEqual([
      {
        pair: ['Person:ada', 'Person:bo'],
        occasionCount: 2,
        meetingCount: 3,
        firstDate: '2016-03-01',
        lastDate: '2018-12',
      },
    ]);
  });

  test('keep the given ones, and walk over no other kind', () => {
    const { nodes, omittedNodeCount } = around({
      around: ['State:RU', 'Person:ed', 'State:RU'],
      maxNodes: 1,
      hops: 3,
    });
    expect(nodes.map(({ actor }) => actor)).toEqual(['State:RU', 'Person:ed']);
    // bo and di are tied to Russia, and ada and cy, who came for it, to them.
    expect(omittedNodeCount).toBe(4);
  });

  test('tell how many shortest ways lead through a node', () => {
    const edge = (pair: string) => [pair.slice(0, 1), pair.slice(1)] as const;
    const line = betweennessOf([...'abcd'], ['ab', 'bc', 'cd'].map(edge));
    expect([...line.values()]).toEqual([0, 4 / 6, 4 / 6, 0]);
    const square = betweennessOf([...'abcde'], ['ab', 'bc', 'cd', 'da'].map(edge));
    expect([...square.values()]).toEqual([1 / 12, 1 / 12, 1 / 12, 1 / 12, 0]);
    expect([...betweennessOf(['a', 'b'], [['a', 'b']]).values()]).toEqual([0, 0]);
  });
});

describe('reference common contacts', () => {
  test('are those tied to both, whom both know well first', () => {
    const world = handMadeWorld([
      ...['m1', 'm2', 'm3'].map((id) => ({ id, seats: 'ada | often' })),
      ...['m4', 'm5'].map((id) => ({ id, seats: 'ada cy | even' })),
      { id: 'm6', seats: 'cy | often both' },
      { id: 'm7', seats: 'ada | both cy' },
    ]);
    expect(commonContacts(world, ['Person:ada', 'Person:cy'], MET)).toEqual([
      { person: 'even', withA: 2, withB: 2 },
      { person: 'often', withA: 3, withB: 1 },
      { person: 'both', withA: 1, withB: 1 },
    ]);
  });
});

describe('reference counts of meetings', () => {
  const rows = (by: readonly CountKey[], limit = 1000) =>
    meetingCounts(WORLD, { by, limit, where: {} }).rows.map(({ values, count, uncertainCount }) =>
      [...by.map((key) => values[key]), count, uncertainCount].join(' '),
    );

  test('are told by each key, with what has none in a row of its own', () => {
    expect(rows(['YEAR'])).toEqual(['2016 2 0', '2017 1 0', '2018 1 0', ' 1 0']);
    expect(rows(['KIND'])).toEqual(['TALKS 4 0', 'VISIT 1 0']);
    expect(rows(['STATUS'])).toEqual(['OCCURRED 4 0', 'ANNOUNCED 1 0']);
    expect(rows(['STATE'])).toEqual(['RU 5 0', 'KP 3 0', 'CN 2 0', 'US 1 0']);
    expect(rows(['PLACE'])).toEqual([' 3 0', 'CN 1 0', 'moscow 1 0']);
    expect(rows(['PERSON'])).toEqual(['ada 4 0', 'bo 3 0', 'cy 3 0', 'di 2 0', 'ed 1 0']);
  });

  test('know in which months a date may lie, and that it is not certain', () => {
    expect(rows(['MONTH']).slice(0, 3)).toEqual(['2016-03 2 0', '2017-01 1 1', '2017-02 1 1']);
    expect(rows(['YEAR', 'MONTH']).at(1)).toBe('2017 2017-01 1 1');
    expect(rows(['MONTH']).at(-1)).toBe(' 1 0');
  });

  test('are cut to those of the greatest counts, in their order', () => {
    expect(rows(['PERSON', 'STATUS'], 3)).toEqual([
      'ada OCCURRED 3 0',
      ...['bo', 'cy'].map((id) => `${id} OCCURRED 3 0`),
    ]);
    expect(rows(['YEAR'], 2)).toEqual(['2016 2 0', '2017 1 0']);
    expect(meetingCounts(WORLD, { by: ['YEAR'], limit: 4, where: {} })).toMatchObject({
      totalCount: 5,
      undatedCount: 1,
      truncated: false,
    });
  });
});
