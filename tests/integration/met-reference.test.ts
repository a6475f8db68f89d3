import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { WORLD_ORGANIZATIONS, WORLD_STATES, worlds } from '../support/generate-records.ts';
import { referenceEncounter } from '../support/reference.ts';
import {
  type ReferenceTie,
  type ReferenceWorld,
  referenceWorld,
} from '../support/reference-ties.ts';
import { type TestService, test } from '../support/service.ts';
import type { World } from '../support/world.ts';

/** Both are to count the same. */
const FORMS = ['projection', 'cypher'] as const;

const KINDS = ['PERSON', 'STATE', 'ORGANIZATION'] as const;
const TIES: readonly (readonly ReferenceTie[])[] = [
  ['MET'],
  ['CO_PRESENT'],
  ['SAME_SIDE'],
  ['MET', 'CO_PRESENT', 'SAME_SIDE'],
];

const ENCOUNTERS = /* GraphQL */ `
  query Encounters($ids: [ID!]!, $with: ActorKind, $ties: [Tie!]!, $where: MeetingFilter) {
    nodes(ids: $ids) {
      ... on Actor {
        encounters(with: $with, ties: $ties, where: $where, first: 30) { ...counterparts }
      }
    }
  }
  fragment counterparts on ActorEncounterConnection {
    totalCount
    edges {
      occasionCount
      meetingCount
      undatedCount
      firstDate { edtf }
      lastDate { edtf }
      node { __typename recordId }
      meetings(first: 30) { totalCount nodes { recordId } }
    }
  }
`;

/** One dyad of `a` with each of the others, as `with0`, `with1` … */
function dyadsOf(a: string, others: readonly string[]): string {
  const fields = others.map(
    (b, at) =>
      `with${at}: dyad(a: "${globalId(a)}", b: "${globalId(b)}", ties: $ties) { ...counts }`,
  );
  return /* GraphQL */ `
    query Dyads($ties: [Tie!]!) { ${fields.join(' ')} }
    fragment counts on Dyad {
      occasionCount
      meetingCount
      undatedCount
      firstDate { edtf }
      lastDate { edtf }
      meetings(first: 30) { totalCount nodes { recordId } }
    }
  `;
}

/** `Person:ada`, as the reference calls actors. */
function actorsOf(world: World): readonly string[] {
  return [
    ...world.people.map(({ id }) => `Person:${id}`),
    ...WORLD_STATES.map((id) => `State:${id}`),
    ...WORLD_ORGANIZATIONS.map((id) => `Organization:${id}`),
  ];
}

function globalId(actor: string): string {
  return Buffer.from(actor).toString('base64');
}

interface Counted {
  readonly occasionCount: number;
  readonly meetingCount: number;
  readonly undatedCount: number;
  readonly firstDate: { readonly edtf: string } | null;
  readonly lastDate: { readonly edtf: string } | null;
  readonly meetings: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly recordId: string }[];
  };
}

function countsOf(counted: Counted) {
  const { occasionCount, meetingCount, undatedCount, firstDate, lastDate, meetings } = counted;
  expect(meetings.totalCount).toBe(meetingCount);
  return {
    occasionCount,
    meetingCount,
    undatedCount,
    firstDate: firstDate?.edtf ?? null,
    lastDate: lastDate?.edtf ?? null,
    meetings: meetings.nodes.map(({ recordId }) => recordId).sort(),
  };
}

type Edge = Counted & {
  readonly node: { readonly __typename: string; readonly recordId: string };
};
interface EncountersAnswer {
  readonly nodes: readonly {
    readonly encounters: { readonly totalCount: number; readonly edges: readonly Edge[] };
  }[];
}

async function ask<Data>(service: TestService, source: string, variables: object): Promise<Data> {
  const answer = await service.query(source, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
}

/** For each actor, what it has with each of the others that it has anything with. */
async function servedEncounters(service: TestService, actors: readonly string[], asked: object) {
  const served: Record<string, Record<string, unknown>> = {};
  for (const kind of KINDS) {
    const variables = { ids: actors.map(globalId), with: kind, ...asked };
    const { nodes } = await ask<EncountersAnswer>(service, ENCOUNTERS, variables);
    for (const [at, actor] of actors.entries()) {
      served[actor] = { ...served[actor], ...countedOf(nodes[at]) };
    }
  }
  return served;
}

function countedOf(node: EncountersAnswer['nodes'][number] | undefined) {
  const { edges = [], totalCount } = node?.encounters ?? {};
  expect(totalCount).toBe(edges.length);
  return Object.fromEntries(
    edges.map((edge) => [`${edge.node.__typename}:${edge.node.recordId}`, countsOf(edge)]),
  );
}

type Counts = (meeting: World['meetings'][number]) => boolean;

function expectedEncounters(world: ReferenceWorld, ties: readonly ReferenceTie[], counts?: Counts) {
  const actors = actorsOf(world);
  return Object.fromEntries(
    actors.map((a) => {
      const all = actors.map((b) => [b, referenceEncounter(world, [a, b], ties, counts)] as const);
      return [a, Object.fromEntries(all.filter(([, { meetingCount }]) => meetingCount > 0))];
    }),
  );
}

/** Loads each of some worlds and compares; says of a difference which world shows it. */
async function onWorlds(
  service: TestService,
  count: number,
  compare: (world: ReferenceWorld) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(worlds, async (world) => {
    await service.reset();
    await service.load(world);
    await compare(referenceWorld(world));
  });
  // A smaller world that fails too would take minutes to find.
  await fc.assert(property, { numRuns: count, endOnFailure: true });
}

describe('encounters', () => {
  test('of all actors equal the reference, by every tie', async ({ service }) => {
    await onWorlds(service, 4, async (world) => {
      for (const ties of TIES) {
        const expected = expectedEncounters(world, ties);
        for (const form of FORMS) {
          const served = await servedEncounters(service.as(form), actorsOf(world), { ties });
          expect(served, `by ${ties}, ${form}`).toEqual(expected);
        }
      }
    });
  }, 240_000);

  test('count exactly the meetings that pass the filter', async ({ service }) => {
    const where = { not: { kinds: ['VISIT', 'TALKS'] }, dated: true };
    const passes: Counts = ({ kind, date }) =>
      kind !== 'VISIT' && kind !== 'TALKS' && date !== undefined;
    await onWorlds(service, 2, async (world) => {
      const ties = TIES[3] ?? [];
      const expected = expectedEncounters(world, ties, passes);
      for (const form of FORMS) {
        const asked = { ties, where };
        const served = await servedEncounters(service.as(form), actorsOf(world), asked);
        expect(served, form).toEqual(expected);
      }
    });
  }, 120_000);
});

describe('dyads', () => {
  test('of all pairs of actors equal the reference, whether or not they met', async ({
    service,
  }) => {
    await onWorlds(service, 2, async (world) => {
      const actors = actorsOf(world);
      const ties = ['MET', 'CO_PRESENT'] as const;
      for (const a of actors) {
        const expected = actors.map((b) => referenceEncounter(world, [a, b], ties));
        for (const form of FORMS) {
          const asked = { ties };
          const dyads = await ask<Record<string, Counted>>(
            service.as(form),
            dyadsOf(a, actors),
            asked,
          );
          expect(Object.values(dyads).map(countsOf), `${a}, ${form}`).toEqual(expected);
        }
      }
    });
  }, 120_000);
});

describe('the generated worlds', () => {
  test('hold every tie, so that comparing them means something', () => {
    const found = fc.sample(worlds, { numRuns: 40, seed: 1 }).flatMap((small) => {
      const world = referenceWorld(small);
      const people = world.people.map(({ id }) => `Person:${id}`);
      return TIES.slice(0, 3).map((ties) =>
        people.flatMap((a) => people.map((b) => referenceEncounter(world, [a, b], ties))),
      );
    });
    for (const kind of [0, 1, 2]) {
      const counts = found.filter((_, at) => at % 3 === kind).flat();
      expect(counts.filter(({ meetingCount }) => meetingCount > 0).length).toBeGreaterThan(150);
    }
  });
});
