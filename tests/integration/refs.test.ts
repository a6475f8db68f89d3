import { describe, expect } from 'vitest';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

function globalId(key: string): string {
  return Buffer.from(key).toString('base64');
}

async function ask(service: TestService, field: string, ref: string) {
  const source = `query Ask($ref: String!) { found: ${field}(ref: $ref) { id recordId } }`;
  const { data, errors } = await service.query(source, { ref });
  const { found } = data as { found: { readonly recordId: string } | null };
  return { recordId: found?.recordId ?? null, error: errors?.[0]?.extensions };
}

const FOUND: readonly (readonly [string, string, string])[] = [
  ['person', globalId('Person:vladimir-putin'), 'vladimir-putin'],
  ['person', 'vladimir-putin', 'vladimir-putin'],
  ['person', 'VLADIMIR  putin', 'vladimir-putin'],
  ['person', 'فلاديمير بوتين', 'vladimir-putin'],
  ['person', 'كيم جونج أون', 'kim-jong-un'],
  ['person', 'kim-jong-woon', 'kim-jong-un'],
  ['person', globalId('Person:kim-jong-woon'), 'kim-jong-un'],
  ['state', 'RU', 'RU'],
  ['state', 'روسيا', 'RU'],
  ['actor', 'RU', 'RU'],
  ['actor', 'sco', 'sco'],
  ['actor', globalId('State:RU'), 'RU'],
  ['organization', 'منظمة شنغهاي للتعاون', 'sco'],
  ['place', 'RU', 'RU'],
  ['place', 'Pyongyang', 'pyongyang'],
  ['document', 'visit-report', 'visit-report'],
  ['document', 'The visit', 'visit-report'],
  ['meeting', 'putin-visit', 'putin-visit'],
  ['meeting', 'قمة 2024', 'summit-2024'],
];

const UNKNOWN: readonly (readonly [string, string])[] = [
  ['person', 'RU'],
  ['person', globalId('State:RU')],
  ['person', globalId('Person:nobody')],
  ['person', globalId('Person:')],
  ['state', 'ru'],
  ['actor', 'pyongyang'],
  ['place', 'vladimir-putin'],
  ['meeting', ''],
  ['place', ''],
  ['person', '…'],
];

describe('A reference', () => {
  test('is a global ID, a record id of today or before, a code or an exact name', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    for (const [field, ref, recordId] of FOUND) {
      expect(await ask(service, field, ref), `${field} ${ref}`).toEqual({ recordId });
    }
  });

  test('that leads to nothing of the accepted kinds is NOT_FOUND', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    for (const [field, ref] of UNKNOWN) {
      const { recordId, error } = await ask(service, field, ref);
      expect(recordId).toBeNull();
      expect(error, `${field} ${ref}`).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('that several things bear as a name names the candidates', async ({ service }) => {
    await service.load({
      people: [
        { id: 'georgia-one', names: { en: 'Georgia' } },
        { id: 'twin-one', names: { en: 'Twin' } },
        { id: 'twin-two', names: { en: ['Second Twin', 'twin'] } },
      ],
      organizations: [{ id: 'twin', names: { en: 'The Twin' } }],
    });

    const people = await ask(service, 'person', 'Twin');
    expect(people.error).toMatchObject({
      code: 'AMBIGUOUS_REF',
      candidates: [
        { id: globalId('Person:twin-one'), name: 'Twin' },
        { id: globalId('Person:twin-two'), name: 'Second Twin' },
      ],
    });
    const actors = await ask(service, 'actor', 'Georgia');
    expect(actors.error).toMatchObject({ code: 'AMBIGUOUS_REF' });
    // An earlier step decides, whatever a later one would find; and other kinds do not count.
    expect(await ask(service, 'actor', 'twin')).toEqual({ recordId: 'twin' });
    expect(await ask(service, 'person', 'Georgia')).toEqual({ recordId: 'georgia-one' });
  });

  test('of more than 300 characters is refused', async ({ service }) => {
    const { error } = await ask(service, 'person', 'x'.repeat(301));

    expect(error).toMatchObject({ code: 'BAD_INPUT' });
    expect(service.statements).toEqual([]);
  });

  test('costs one statement, however many there are of one sort', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    await service.query('{ a: person(ref: "Kim Jong Un") { id } b: person(ref: "RU") { id } }');

    expect(service.statements.filter((name) => name === 'refsOf')).toHaveLength(1);
  });
});
