import { describe, expect } from 'vitest';
import { fingerprintOfNodes, fingerprintOfView } from '../support/fingerprint.ts';
import { test } from '../support/service.ts';
import {
  DOE,
  FIRST,
  REPORT,
  ROE,
  recordsOf,
  SECOND,
  TALKS,
  THIRD,
} from '../support/told-otherwise.ts';

describe('A load', () => {
  test('changes nothing the second time, and leaves no trace of having run', async ({
    service,
  }) => {
    const first = await service.load(FIRST);
    const before = await fingerprintOfNodes(service.graph);

    const second = await service.load(FIRST);

    expect(first).toMatchObject({ outcome: 'DONE', created: 4, changed: 0, retracted: 0 });
    expect(second).toMatchObject({ outcome: 'UNCHANGED', created: 0, unchanged: 4, load: null });
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('that is refused writes nothing and tells of every fault', async ({ service }) => {
    await service.load(FIRST);
    const before = await fingerprintOfNodes(service.graph);

    const report = await service.tryLoad(
      recordsOf('broken', {
        documents: [{ id: 'd', language: 'en', publishedOn: '2024-02-30' }],
        people: [{ id: 'ok', names: { en: 'Fine' } }],
        meetings: [{ ...TALKS, id: 'bad', place: 'nowhere' }],
      }),
    );

    expect(report.outcome).toBe('REFUSED');
    expect(report.faults.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['DATE_INVALID', 'UNKNOWN_REF']),
    );
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('gives one view in whatever order data sets come', async ({ service }) => {
    const orders = [
      [FIRST, SECOND, THIRD],
      [SECOND, THIRD, FIRST],
      [THIRD, SECOND, FIRST],
      [THIRD, FIRST, SECOND],
    ];
    const views = new Set<string>();
    for (const order of orders) {
      await service.reset();
      for (const records of order) {
        await service.load(records);
      }
      views.add(await fingerprintOfView(service.graph));
    }
    expect(views.size).toBe(1);
  });

  test('without a record that its data set held leaves the view as if never stated', async ({
    service,
  }) => {
    await service.load(FIRST);
    const before = await fingerprintOfView(service.graph);
    await service.load(THIRD);
    expect(await fingerprintOfView(service.graph)).not.toBe(before);

    const report = await service.load(recordsOf('third', { people: [ROE] }), {
      allowRetractions: true,
    });

    expect(report).toMatchObject({ created: 1, retracted: 5 });
    expect(await fingerprintOfView(service.graph)).toBe(before);
  });

  test('that retracts more than a tenth is refused unless it is allowed to', async ({
    service,
  }) => {
    await service.load(FIRST);
    const less = recordsOf('first', { documents: [REPORT], people: [ROE, DOE] });

    const refused = await service.tryLoad(less);
    const added = await service.load(less, { add: true });
    const allowed = await service.load(less, { allowRetractions: true });

    expect(refused.faults.map(({ code }) => code)).toEqual(['TOO_MANY_RETRACTIONS']);
    expect(added.outcome).toBe('UNCHANGED');
    expect(allowed).toMatchObject({ retracted: 1, records: { retracted: ['meeting roe-doe'] } });
  });

  test('of further meetings leaves the names of those who were there as they stand', async ({
    service,
  }) => {
    await service.load(FIRST);
    const names = {
      name: 'nodesOfNames',
      text: 'MATCH (:Person)-[:NAMED]->(n:Name) RETURN elementId(n) AS node, n.text AS text',
      encode: () => ({}),
      decode: ({ node, text }: Readonly<Record<string, unknown>>) => `${text} ${node}`,
    };
    const before = await service.graph.read(names, undefined);
    const again = { ...TALKS, id: 'again', date: '2024-05-17' };

    await service.load(recordsOf('second', { documents: [REPORT], meetings: [again] }));

    expect([...(await service.graph.read(names, undefined))].sort()).toEqual([...before].sort());
    const { data } = await service.query('{ person(ref: "doe") { meetings { totalCount } } }');
    expect(data).toEqual({ person: { meetings: { totalCount: 2 } } });
  });

  test('that leaves a record of another data set dangling is refused with the list', async ({
    service,
  }) => {
    await service.load(FIRST);
    await service.load(
      recordsOf('other', {
        documents: [{ id: 'd2', language: 'en' }],
        meetings: [
          {
            ...TALKS,
            id: 'again',
            sides: [[{ person: 'roe' }], [{ person: 'doe' }]],
            accounts: [{ document: 'd2', says: 'all' }],
          },
        ],
      }),
    );

    const report = await service.tryLoad(recordsOf('first', { documents: [REPORT] }), {
      allowRetractions: true,
    });

    expect(
      report.faults.filter(({ code }) => code === 'DANGLING').map(({ message }) => message),
    ).toEqual(
      expect.arrayContaining([
        expect.stringContaining('roe must stay stated'),
        expect.stringContaining('doe must stay stated'),
      ]),
    );
  });

  test('with --dry-run says what the real one then does', async ({ service }) => {
    await service.load(FIRST);
    const before = await fingerprintOfNodes(service.graph);
    const next = recordsOf('first', {
      documents: [REPORT],
      people: [ROE, { ...DOE, born: '1961' }, { id: 'new', names: { en: 'New' } }],
      meetings: [TALKS],
    });

    const dry = await service.load(next, { dryRun: true });
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
    const real = await service.load(next);

    expect(dry.outcome).toBe('DRY_RUN');
    expect(dry.records).toEqual(real.records);
    expect(dry.records).toEqual({
      created: ['person new'],
      changed: ['person doe'],
      retracted: [],
    });
  });

  test('tells where another data set states a single value otherwise', async ({ service }) => {
    await service.load(FIRST);

    const report = await service.load(SECOND);

    expect(report.conflicts).toEqual([
      {
        kind: 'meeting',
        id: 'roe-doe',
        field: 'date',
        stated: '2024-05-17',
        otherDataset: 'first',
        otherwise: '2024-05-16',
      },
    ]);
  });

  test('keeps what it replaces beside the graph, so that it can be taken back', async ({
    service,
  }) => {
    await service.load(FIRST);
    await service.load(recordsOf('first', { ...FIRST, people: [ROE, { ...DOE, born: '1961' }] }));

    const past = await service.graph.read(
      {
        name: 'pastClaims',
        text: 'MATCH (c:PastClaim) RETURN c.kind AS kind, c.id AS id',
        encode: () => ({}),
        decode: ({ kind, id }) => `${kind} ${id}`,
      },
      undefined,
    );

    expect(past).toEqual(['person doe']);
  });

  test('finds that two loads at once build on one another, never beside', async ({ service }) => {
    await service.load(FIRST);
    const people = (dataset: string) =>
      recordsOf(dataset, { people: [{ id: dataset, names: { en: dataset } }] });

    const reports = await Promise.all(
      ['a', 'b', 'c'].map((dataset) => service.load(people(dataset), { dataset })),
    );

    expect(reports.map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE', 'DONE']);
    const answer = await service.query('{ people { totalCount } loads { totalCount } }');
    expect(answer.data).toEqual({ people: { totalCount: 5 }, loads: { totalCount: 4 } });
  });
});
