import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawRecord } from '../../src/ingest/records.ts';
import { validateRecord } from '../../src/ingest/validate/validate.ts';
import type { RecordKind } from '../../src/model/stated.ts';
import { rawRecord, told } from '../support/checked-records.ts';

const faultsOf = (kind: RecordKind, value: unknown) =>
  told(validateRecord(rawRecord(kind, value)).faults);
const recordOf = (kind: RecordKind, value: unknown) => {
  const { record, faults } = validateRecord(rawRecord(kind, value));
  expect(faults).toEqual([]);
  return record;
};

test('names are written out: the first of a language is primary, the others aliases', () => {
  const names = {
    en: 'Choe Son Hui',
    ar: ['تشوي سون-هوي', { text: 'تشوي', kind: 'WEAK', documents: ['d1'] }, 'تشوي سون هوي'],
    ko: { text: '최선희' },
  };

  expect(recordOf('person', { id: 'p', names })).toMatchObject({
    names: [
      { language: 'en', text: 'Choe Son Hui', kind: 'PRIMARY', documents: [] },
      { language: 'ar', text: 'تشوي سون-هوي', kind: 'PRIMARY', documents: [] },
      { language: 'ar', text: 'تشوي', kind: 'WEAK', documents: ['d1'] },
      { language: 'ar', text: 'تشوي سون هوي', kind: 'ALIAS', documents: [] },
      { language: 'ko', text: '최선희', kind: 'PRIMARY', documents: [] },
    ],
  });
});

test('everything that a person leaves out is empty, everything given is kept', () => {
  expect(recordOf('person', { id: ' p ', names: { en: 'Ada' } })).toEqual({
    kind: 'person',
    id: 'p',
    names: [{ language: 'en', text: 'Ada', kind: 'PRIMARY', documents: [] }],
    identifiers: [],
    born: null,
    died: null,
    tenures: [],
  });
  const tenure = {
    office: 'o',
    from: '2001',
    attested: '2002-01-01',
    sources: [{ document: 'd' }],
  };
  const value = { id: 'p', names: { en: 'A' }, identifiers: { wikidata: 'Q1' }, tenures: [tenure] };
  expect(recordOf('person', value)).toMatchObject({
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
    tenures: [
      {
        office: 'o',
        from: '2001',
        until: null,
        attested: ['2002-01-01'],
        sources: [{ document: 'd', locator: null, note: null }],
      },
    ],
  });
});

test('documents, states, organizations, offices and places are written out', () => {
  expect(recordOf('document', { id: 'd', agency: 'AFP' })).toMatchObject({
    agencies: ['AFP'],
    copyOf: null,
    publishedOn: null,
  });
  expect(recordOf('state', { id: 'EG' })).toMatchObject({ names: [], from: null });
  const members = ['RU', { state: 'CN', from: '2001-06-15' }];
  expect(recordOf('organization', { id: 'sco', names: { en: 'SCO' }, members })).toMatchObject({
    members: [
      { state: 'RU', from: null, until: null },
      { state: 'CN', from: '2001-06-15', until: null },
    ],
  });
  expect(recordOf('office', { id: 'o', titles: { en: 'Minister' }, of: 'EG' })).toMatchObject({
    titles: [{ language: 'en', text: 'Minister' }],
    rank: 'OTHER',
  });
  expect(recordOf('place', { id: 'm', names: { en: 'M' }, kind: 'CITY', in: 'RU' })).toMatchObject({
    placeKind: 'CITY',
    in: 'RU',
  });
});

test('a judgement is named for its verdict and its ids, in one order', () => {
  expect(recordOf('judgement', { same: ['b', 'a'], because: 'spelling', keep: 'b' })).toEqual({
    kind: 'judgement',
    id: 'same:a+b',
    verdict: 'SAME',
    of: 'person',
    ids: ['b', 'a'],
    because: 'spelling',
    keep: 'b',
  });
  expect(faultsOf('judgement', { same: ['a', 'a'], because: 'x' })).toEqual([
    'error JUDGEMENT judgements[0]',
  ]);
  expect(faultsOf('judgement', { different: ['a', 'b'], because: 'x', keep: 'a' })).toHaveLength(1);
  expect(faultsOf('judgement', { because: 'x' })).toHaveLength(1);
});

test('a list of days is one of them, other digits and times are read with a warning', () => {
  const dated = (publishedOn: unknown) => {
    const { record, faults } = validateRecord(rawRecord('document', { id: 'd', publishedOn }));
    return [
      record?.kind === 'document' ? record.publishedOn : null,
      ...faults.map(({ code }) => code),
    ];
  };

  expect(dated(['2024-06-18', '2024-06-19'])).toEqual(['[2024-06-18,2024-06-19]']);
  expect(dated(['2017-05-20..2017-05-22'])).toEqual(['[2017-05-20..2017-05-22]']);
  expect(dated(['2024-06-18'])).toEqual(['2024-06-18']);
  expect(dated('٢٠٢٤-٠١-١٦')).toEqual(['2024-01-16', 'DATE_DIGITS']);
  expect(dated('2000-05-01T23:30:00-05:00')).toEqual(['2000-05-01', 'DATE_TIMEZONE']);
  expect(dated(' 2024 ')).toEqual(['2024', 'DATE_FORMAT']);
  expect(dated('2021-02-30')).toEqual([null, 'DATE_INVALID']);
  expect(dated(1_700_000_000)).toEqual([null, 'TYPE']);
  expect(dated({ calendar: 'hijri-umalqura', value: '1445-02-30' })).toEqual([
    null,
    'DATE_INVALID',
  ]);
});

test('every fault of a record is told, each with its field and what would be right', () => {
  const { record, faults } = validateRecord(
    rawRecord('person', {
      id: null,
      names: { ar: { ar: 'x' }, english: 'Ada', en: ['Ada', ''] },
      born: 5,
      tenures: [{ from: '2001-13' }],
      nick: 'A',
    }),
  );

  expect(record).toBeNull();
  expect(told(faults).toSorted()).toEqual([
    'error DATE_INVALID persons[0].tenures[0].from',
    'error LANGUAGE persons[0].names.english',
    'error REQUIRED persons[0].id',
    'error REQUIRED persons[0].tenures[0].office',
    'error TEXT_EMPTY persons[0].names.en[1]',
    'error TYPE persons[0].born',
    'error TYPE persons[0].names.ar',
    'error UNKNOWN_FIELD persons[0].nick',
  ]);
  expect(faults.find(({ code }) => code === 'UNKNOWN_FIELD')?.message).toBe(
    'persons[0].nick is no field here; the fields are: id, names, identifiers, born, died, tenures.',
  );
});

test('a word that is none of the choices is told with the choices', () => {
  const { faults } = validateRecord(
    rawRecord('place', { id: 'x', names: { en: 'X' }, kind: 'STATE' }),
  );

  expect(faults.map(({ message }) => message)).toEqual([
    'persons[0].kind must be one of: SITE, CITY, REGION, but got: STATE.'.replace(
      'persons',
      'places',
    ),
  ]);
});

test('a path in a document is refused, and an unsafe one by its own code', () => {
  expect(faultsOf('document', { id: 'd', path: '../../etc/passwd' })).toEqual([
    'error PATH_OUTSIDE documents[0].path',
  ]);
  expect(faultsOf('document', { id: 'd', path: 'a.pdf' })).toEqual([
    'error UNKNOWN_FIELD documents[0].path',
  ]);
});

test('what is no mapping is no record', () => {
  for (const value of [null, undefined, 'text', 5, [], true]) {
    expect(faultsOf('meeting', value)).toHaveLength(1);
  }
});

test('a record of more than a million bytes is refused', () => {
  const documents = Array.from({ length: 1_000 }, (_, at) => `${'d'.repeat(120)}${at}`);
  const names = Array.from({ length: 9 }, (_, at) => ({ text: `A ${at}`, documents }));

  expect(faultsOf('person', { id: 'p', names: { en: names } })).toEqual([
    'error TEXT_TOO_LONG persons[0]',
  ]);
});

const VALID: readonly RawRecord[] = [
  rawRecord('person', {
    id: 'p',
    names: { en: ['Ada', { text: 'A', kind: 'WEAK' }] },
    born: ['1950-01-01', '1951'],
    tenures: [{ office: 'o', attested: ['2001'], sources: [{ document: 'd', locator: '1' }] }],
  }),
  rawRecord('meeting', {
    id: 'm',
    kind: 'TALKS',
    status: 'OCCURRED',
    date: '2000-05-01',
    sides: [[{ person: 'p', for: ['EG'] }], [{ group: { en: 'Guests' } }]],
    accounts: [{ document: 'd', says: { date: true, participants: ['p'] }, absent: 'q' }],
  }),
  rawRecord('judgement', { different: ['a', 'b'], because: 'x' }),
];

test('no change to a valid record makes validation throw, and every fault has a place', () => {
  for (const { faults } of VALID.map(validateRecord)) {
    expect(faults).toEqual([]);
  }
  fc.assert(
    fc.property(
      fc.constantFrom(...VALID),
      fc.array(fc.nat(), { maxLength: 8 }),
      fc.anything({ withNullPrototype: true }),
      fc.string(),
      (raw, way, replacement, key) => {
        const value = changed(raw.value, way, replacement, key);
        const { record, faults } = validateRecord({ ...raw, value });

        expect(record === null).toBe(faults.some(({ level }) => level === 'error'));
        for (const fault of faults) {
          expect(fault.file).not.toBe('');
          expect(fault.line).toBeGreaterThan(0);
          expect(fault.code).toMatch(/^[A-Z_]+$/);
          expect(fault.field).toContain(raw.path);
          expect(fault.message).toContain(fault.field);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

/** Replaces what stands at the end of a way into a value, or adds a key there. */
function changed(value: unknown, way: readonly number[], put: unknown, key: string): unknown {
  const [turn, ...rest] = way;
  if (turn === undefined || typeof value !== 'object' || value === null) {
    return put;
  }
  const entries = Object.entries(value);
  const at = turn % (entries.length + 1);
  const next = entries.map(([name, inner], position): [string, unknown] =>
    position === at ? [name, changed(inner, rest, put, key)] : [name, inner],
  );
  return Array.isArray(value)
    ? next.map(([, inner]) => inner)
    : Object.fromEntries(at === entries.length ? [...next, [key, put]] : next);
}
