import { afterEach, describe, expect, vi } from 'vitest';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

afterEach(() => vi.unstubAllEnvs());

const report = (...args: readonly string[]) => runLiqaHere(['report', ...args]);

const GAZETTE = `
dataset: { id: gazette, kind: REGISTER }
documents:
  - { id: gazette-1970, publisher: Gazette, language: en, publishedOn: 1970-02-01 }
  - { id: gazette-1973, publisher: Gazette, language: en, publishedOn: 1973-06-01 }
offices:
  - { id: eg-premier, titles: { en: Premier of Egypt, ar: رئيس وزراء مصر }, of: EG, rank: HEAD_OF_GOVERNMENT }
people:
  - id: roe
    names: { en: { text: Jane Roe, documents: [gazette-1970] }, ar: جين رو }
    born: 1920
    tenures:
      - { office: eg-premier, from: 1969-01-01, until: 1971-12-31, sources: [ { document: gazette-1970 } ] }
  - { id: roe-too, names: { en: { text: Roe, kind: WEAK } } }
  - { id: doe, names: { en: John Doe } }
meetings:
  - id: talks-1970
    kind: TALKS
    status: OCCURRED
    date: 1970-01-20
    place: EG
    sides: [ [ { person: roe, for: EG } ], [ { person: doe, for: JO } ] ]
    accounts:
      - { document: gazette-1970, says: all }
      - { document: gazette-1973, says: { date: 1970-01-25 } }
  - id: talks-1973
    kind: TALKS
    status: OCCURRED
    date: 1973-05-10
    place: EG
    sides: [ [ { person: roe-too, for: EG } ], [ { person: doe, for: JO } ] ]
    accounts: [ { document: gazette-1973, says: all } ]
judgements:
  - { same: [roe, roe-too], because: the only Roe, keep: roe }
`;

describe('liqa report', () => {
  test('says what is known of a person, from which sources, and where years are missing', async ({
    service,
  }) => {
    await service.load(GAZETTE);

    const { code, out } = await report('roe-too', '--json');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'roe',
      name: 'Jane Roe',
      born: '1920',
      isWeaklyNamed: false,
      names: [
        { text: 'Jane Roe', kind: 'PRIMARY', documentCount: 1, documents: ['gazette-1970'] },
        { text: 'جين رو', kind: 'PRIMARY', documentCount: 0 },
        { text: 'Roe', kind: 'WEAK' },
      ],
      tenures: [
        {
          office: 'eg-premier',
          title: 'Premier of Egypt',
          of: 'Egypt',
          from: '1969-01-01',
          until: '1971-12-31',
          documents: ['gazette-1970'],
        },
      ],
      meetingCount: 2,
      years: [
        { year: 1970, meetings: 1, attended: 1, bySource: { CURATED: 0, REGISTER: 1, FEED: 0 } },
        { year: 1973, meetings: 1, attended: 1, byStatus: { OCCURRED: 1 } },
      ],
      missingYears: [
        { from: 1969, until: 1969, during: ['Premier of Egypt'] },
        { from: 1971, until: 1971, during: ['Premier of Egypt'] },
        { from: 1972, until: 1972, during: [] },
      ],
      counterparts: { count: 1, first: [{ id: 'doe', name: 'John Doe', meetingCount: 2 }] },
      datasets: [{ dataset: 'gazette', kind: 'REGISTER', records: 2, meetings: 2 }],
      publishers: [{ publisher: 'Gazette', documents: 2, meetings: 2 }],
      judgements: [{ verdict: 'SAME', because: 'the only Roe', automatic: false }],
      disagreements: [{ meeting: 'talks-1970', field: 'DATE' }],
    });
  });

  test('is read in a terminal, section by section', async ({ service }) => {
    await service.load(GAZETTE);

    const { code, out } = await report('Jane Roe');

    expect(code).toBe(0);
    expect(out).toContain('Jane Roe  (roe)');
    expect(out).toMatch(/Premier of Egypt +Egypt +1 January 1969 – 31 December 1971 +gazette-1970/);
    expect(out).toMatch(/year +meetings +attended +occurred +register\n +1970 +1 +1 +1 +1\n/);
    expect(out).toMatch(/1969 +as Premier of Egypt\n/);
    expect(out).toMatch(/1972 +between the first and the last\n/);
    expect(out).toMatch(/occasions +meetings +first +last\n +John Doe +2 +2 +/);
    expect(out).toMatch(/same +record +roe and roe-too +the only Roe/);
    expect(out).toMatch(/date +talks-1970 +20 January 1970 \/ 25 January 1970/);
  });

  test('names people and offices in the language that is asked for', async ({ service }) => {
    await service.load(GAZETTE);

    const { out } = await report('roe', '--language', 'ar');

    expect(out).toContain('جين رو  (roe)');
    expect(out).toContain('رئيس وزراء مصر');
  });

  test('of somebody of whom nothing but a name is known says so', async ({ service }) => {
    await service.load({ people: [{ id: 'p', names: { en: { text: 'Poe', kind: 'WEAK' } } }] });

    const { code, out } = await report('p');

    expect(code).toBe(0);
    expect(out).toContain('Known by a weak name only');
    expect(out).toContain('Meetings (0)\n  none');
  });

  test('of nobody, or of one of several, exits with 1 and says why', async ({ service }) => {
    await service.load({
      people: ['one', 'two'].map((id) => ({ id, names: { en: 'Jane Poe' } })),
    });

    const unknown = await report('nobody');
    const several = await report('Jane Poe');

    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('No Person is known by: nobody.');
    expect(several).toMatchObject({ code: 1, out: '' });
    expect(several.err).toContain('may be any of');
  });

  test('without a person, or with a wrong option, exits with 2', async () => {
    expect(await report()).toMatchObject({ code: 2 });
    expect(await report('two', 'words')).toMatchObject({ code: 2 });
    expect(await report('roe', '--language', '!')).toMatchObject({ code: 2 });
    expect(await report('roe', '--nonsense')).toMatchObject({ code: 2 });
    expect((await report('--help')).out).toContain('--language');
  });
});
