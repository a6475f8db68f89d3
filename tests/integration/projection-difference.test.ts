import { describe, expect } from 'vitest';
import type { Projection } from '../../src/projection/projection.ts';
import {
  isDifferenceSmall,
  readDifference,
  readProjection,
  readState,
} from '../../src/projection/read-projection.ts';
import { manyRecords } from '../support/many-records.ts';
import { dumpOf } from '../support/projection-dump.ts';
import { PROPERTY_SEED } from '../support/property-seed.ts';
import { createRandom } from '../support/random.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

const SLOW_MS = 240_000;
const LOADS = 8;

/** What was read, which a load that comes meanwhile would prevent. */
function present(projection: Projection | null): Projection {
  if (projection === null) {
    throw new Error('Nobody loads anything, so the projection must be read.');
  }
  return projection;
}

async function whole({ graph }: TestService): Promise<Projection> {
  return present(await readProjection(graph, await readState(graph)));
}

async function difference({ graph }: TestService, before: Projection): Promise<Projection> {
  expect(await isDifferenceSmall(graph, before)).toBe(true);
  return present(await readDifference(graph, before, await readState(graph)));
}

/** Records with some meetings moved, emptied or filled, some people renamed, and new ones of both. */
function otherRecords(step: number, random: ReturnType<typeof createRandom>) {
  const { people, meetings, ...others } = manyRecords();
  const names = [...people.map(({ id }) => id), 'aaron', 'zoe'].map((id) => ({
    id,
    names: { en: random.percent(30) ? `Another ${step} ${id}` : `Person ${id}` },
  }));
  const accounts = (says: object) => [{ document: 'document-1', locator: 'paragraph 1', says }];
  const moved = meetings.map((meeting) => {
    if (random.percent(70)) {
      return meeting;
    }
    const date = `20${random.pick(['18', '21', '24'])}-0${random.pick([1, 5, 9])}`;
    const guest = random.pick(names.filter(({ id }) => id !== 'aaron')).id;
    const sides = [
      [{ person: guest, for: random.pick(['RU', 'FR', 'club-2']) }],
      [{ person: 'aaron', role: 'HOST' }],
    ];
    const told = accounts({ status: 'OCCURRED', date, participants: [guest, 'aaron'] });
    return { ...meeting, date, sides, accounts: told };
  });
  const fresh = Array.from({ length: step }, (_, at) => {
    const date = at % 2 === 0 ? { date: `2019-0${(at % 8) + 1}` } : {};
    const status = random.pick(['OCCURRED', 'ANNOUNCED']);
    const sides = [[{ person: 'zoe' }], [{ person: 'person-0' }]];
    const told = accounts({ status, ...date, participants: ['zoe', 'person-0'] });
    return { id: `fresh-${at}`, kind: 'CALL', status, ...date, sides, accounts: told };
  });
  return { ...others, people: names, meetings: [...moved, ...fresh] };
}

describe('The projection by what was written since', () => {
  test(`is what is read anew, load after load (PROPERTY_SEED=${PROPERTY_SEED})`, {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    const random = createRandom(PROPERTY_SEED);
    await service.load(VISIT_RECORDS);
    await service.load(otherRecords(0, random));
    let kept = await whole(service);
    for (let step = 1; step <= LOADS; step += 1) {
      await service.load(otherRecords(step, random));

      const updated = await difference(service, kept);

      expect(dumpOf(updated)).toEqual(dumpOf(await whole(service)));
      expect(updated.version).toBe(kept.version + 1);
      kept = updated;
    }
  });

  test('keeps what it remembers of things that were not written', async ({ service }) => {
    await service.load(manyRecords());
    const before = await whole(service);
    const row = (id: string) => ({ type: 'Person' as const, id, names: [], identifiers: [] });
    for (const id of ['person-0', 'twin-0']) {
      before.kept.people.set(id, { ...row(id), born: null, died: null });
    }
    await service.load({
      dataset: { id: 'other', kind: 'CURATED' },
      people: [{ id: 'person-0', names: { ar: 'شخص' } }],
    });

    const { kept } = await difference(service, before);

    expect(kept.people.get('twin-0')).toBeDefined();
    expect(kept.people.get('person-0')).toBeUndefined();
    expect(before.kept.people.get('person-0')).toBeDefined();
  });

  test('is not to be told where something was taken away, or the graph is of other loads', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const before = await whole(service);
    const { meetings, ...others } = manyRecords();
    await service.load({ ...others, meetings });
    const after = await whole(service);
    expect(await isDifferenceSmall(service.graph, before)).toBe(true);
    await service.load({ ...others, meetings: meetings.slice(0, -1) }, { allowRetractions: true });
    expect(await isDifferenceSmall(service.graph, after)).toBe(false);

    expect(await isDifferenceSmall(service.graph, { ...after, stamp: 'of-another' })).toBe(false);
    await service.reset();
    await service.load(VISIT_RECORDS);
    expect(await isDifferenceSmall(service.graph, before)).toBe(false);
  });
});
