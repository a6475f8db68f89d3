import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, StatedRecord } from '../../src/model/stated.ts';
import { createClusters } from '../../src/resolve/clusters.ts';
import { acceptPairs } from '../../src/resolve/matching/accept-pairs.ts';
import { keyOf, type ScoredPair } from '../../src/resolve/matching/scored-pair.ts';
import { resolveListed } from '../support/resolve-listed.ts';
import { STATES } from '../support/resolved.ts';
import {
  aClaim,
  aDocument,
  aJudgement,
  aMeeting,
  anAccount,
  aPerson,
  aPlace,
  aSeat,
} from '../support/stated.ts';

const GUESTS = ['chen-wei', 'liu-yang'];
const HOSTS = ['olga-petrova', 'boris-orlov'];
const KINDS = { hand: 'CURATED', register: 'REGISTER', other: 'REGISTER', feed: 'FEED' } as const;
const DATASETS = ['hand', 'register', 'other', 'feed'] as const;
const GROUND: readonly StatedRecord[] = [
  aDocument('d'),
  aPlace('moscow'),
  aPlace('omsk'),
  aPlace('beijing', { in: 'CN' }),
  ...[...GUESTS, ...HOSTS].map((id) => aPerson(id)),
];

const day = fc.integer({ min: 1, max: 4 }).map((at) => `2001-05-0${at}`);
const date = fc.oneof(
  day,
  day.map((from) => `[${from}..2001-05-05]`),
  day.map((from) => `${from}/2001-05-05`),
  fc.constant('2001-05'),
);

/** A meeting of a guest with a host, alone or as part of a visit of the guest. */
const told = fc.record({
  dataset: fc.constantFrom(...DATASETS),
  id: fc.integer({ min: 0, max: 7 }),
  guest: fc.constantFrom(...GUESTS),
  host: fc.constantFrom(...HOSTS, null),
  place: fc.constantFrom('moscow', 'omsk', 'RU', 'beijing', null),
  status: fc.constantFrom('ANNOUNCED' as const, 'OCCURRED' as const, 'CANCELLED' as const),
  isPart: fc.boolean(),
  date,
});

function claimsOf(tellings: readonly (typeof told extends fc.Arbitrary<infer T> ? T : never)[]) {
  const claims = GROUND.map((record) => aClaim(record, 'ground'));
  for (const { dataset, id, guest, host, place, isPart, ...given } of tellings) {
    const whole = `${dataset}-${id}`;
    const seat = aSeat(guest, { side: 0, for: ['CN'], role: 'GUEST' });
    const claim = (record: StatedRecord) => aClaim(record, dataset, KINDS[dataset]);
    const visit = { meetingKind: 'VISIT' as const, participants: [seat], place, date: given.date };
    if (isPart) {
      claims.push(claim(aMeeting(whole, visit)));
    }
    const across = aSeat(host, { side: 1, for: ['RU'] });
    claims.push(
      claim(
        aMeeting(`${whole}-1`, {
          ...given,
          place,
          partOf: isPart ? whole : null,
          participants: [seat, across],
          accounts: [anAccount('d', { locator: whole, date: given.date, status: given.status })],
        }),
      ),
    );
  }
  return claims;
}

const world = fc
  .uniqueArray(told, { maxLength: 12, selector: ({ dataset, id }) => `${dataset}-${id}` })
  .map((tellings): readonly Claim[] => claimsOf(tellings));

const shuffledOf = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

/** Each resolves worlds of a dozen claims twice. */
const RUNS = { numRuns: 40 };
const PATIENCE_MS = 30_000;

describe('events', () => {
  test(
    'are a function of the set of claims, whatever order they came in',
    () => {
      fc.assert(
        fc.property(
          world.chain((claims) => fc.tuple(fc.constant(claims), shuffledOf(claims))),
          ([claims, shuffled]) => {
            expect(resolveListed(shuffled, STATES)).toEqual(resolveListed(claims, STATES));
          },
        ),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  test(
    'of a pair that a record calls different are two',
    () => {
      fc.assert(
        fc.property(world, fc.nat(), (claims, at) => {
          const made = resolveListed(claims, STATES).judgements.filter(
            ({ verdict }) => verdict === 'SAME',
          );
          const judged = made[at % Math.max(made.length, 1)];
          const ids = judged === undefined ? [] : [judged.aRecordId, judged.bRecordId];
          const apart = aJudgement('DIFFERENT', ids, { of: 'meeting' });
          const { formerIds } = resolveListed([...claims, aClaim(apart, 'ground')], STATES);
          const today = ids.map((id) => formerIds.find((one) => one.id === id)?.leadsTo ?? id);
          expect(new Set(today).size).toBe(ids.length);
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  test(
    'are never made of two of a curated data set, of parts of one visit, or of disjoint days',
    () => {
      fc.assert(
        fc.property(world, (claims) => {
          const { formerIds } = resolveListed(claims, STATES);
          const todayOf = new Map(formerIds.map(({ id, leadsTo }) => [id, leadsTo]));
          const told = claims.flatMap(({ record, dataset }) =>
            record.kind === 'meeting' ? [{ ...record, dataset }] : [],
          );
          const idOf = (id: string) => todayOf.get(id) ?? id;
          for (const today of new Set(told.map(({ id }) => idOf(id)))) {
            const one = told.filter(({ id }) => idOf(id) === today);
            const parts = one.flatMap(({ partOf }) => partOf ?? []);
            const days = one.flatMap(({ date: edtf }) =>
              /^[-\d]{10}$/.test(edtf ?? '') ? edtf : [],
            );
            expect(one.filter(({ dataset }) => dataset === 'hand').length).toBeLessThan(2);
            expect(new Set(one.map(({ meetingKind }) => meetingKind)).size).toBe(1);
            expect(new Set(parts).size).toBe(parts.length);
            expect(new Set(days).size).toBeLessThan(2);
          }
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );
});

describe('pairs', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const pair = fc
    .record({
      a: fc.constantFrom(...ids),
      b: fc.constantFrom(...ids),
      score: fc.constantFrom(0.8, 0.9, 1),
    })
    .filter(({ a, b }) => a !== b)
    .map((one): ScoredPair => ({ ...one, because: 'likely' }));
  const pairs = fc.array(pair, { maxLength: 12 });
  /** Two records conflict where their numbers are these far apart. */
  const facts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
  const apart = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
    maxLength: 3,
  });
  const MOST_APART = 5;

  test('are accepted as a slow reading of the rule accepts them', () => {
    fc.assert(
      fc.property(pairs, facts, apart, (likely, numbers, judged) => {
        const foes = judged.filter(([a, b]) => a !== b);
        const clusters = createClusters();
        for (const [a, b] of foes) {
          clusters.keepApart(keyOf('meeting', a), keyOf('meeting', b));
        }
        acceptPairs(
          {
            of: 'meeting',
            pairs: likely,
            facts: new Map(ids.map((id, at) => [id, [numbers[at] ?? 0]])),
            rules: {
              together: (a, b) => [...a, ...b],
              conflict: (a, b) =>
                a.some((x) => b.some((y) => Math.abs(x - y) > MOST_APART)) ? 'far' : null,
            },
          },
          clusters,
        );
        const joined = ids.map((id) => ids.map((other) => areOne(clusters, id, other)));
        const slow = slowClusters(likely, numbers, foes);
        expect(joined).toEqual(ids.map((id) => ids.map((other) => slow(id, other))));
      }),
    );
  });

  function areOne(clusters: ReturnType<typeof createClusters>, a: string, b: string): boolean {
    return clusters.rootOf(keyOf('meeting', a)) === clusters.rootOf(keyOf('meeting', b));
  }

  function slowClusters(
    likely: readonly ScoredPair[],
    numbers: readonly number[],
    foes: readonly (readonly [string, string])[],
  ) {
    const label = new Map(ids.map((id) => [id, id]));
    const numberOf = (id: string) => numbers[ids.indexOf(id)] ?? 0;
    const rank = ({ a, b, score }: ScoredPair) => [-score, ...[a, b].sort()].join('\n');
    const inOrder = likely.toSorted((x, y) => y.score - x.score || (rank(x) < rank(y) ? -1 : 1));
    for (const { a, b } of inOrder) {
      const [one, other] = [a, b].map((id) => ids.filter((x) => label.get(x) === label.get(id)));
      const forbidden = (one ?? []).some((x) =>
        (other ?? []).some(
          (y) =>
            Math.abs(numberOf(x) - numberOf(y)) > MOST_APART ||
            foes.some(([f, g]) => (f === x && g === y) || (f === y && g === x)),
        ),
      );
      if (!forbidden) {
        const [from, to] = [label.get(b), label.get(a) ?? a];
        for (const id of ids.filter((x) => label.get(x) === from)) {
          label.set(id, to);
        }
      }
    }
    return (a: string, b: string) => label.get(a) === label.get(b);
  }
});
