import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { bodyOf, csvOf, linesOf, pathOf } from '../support/exported.ts';
import { manyRecords } from '../support/many-records.ts';
import { readCsv } from '../support/read-csv.ts';
import { type Answer, type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';
import { walk } from '../support/walk.ts';

const SEEDS = join(PACKAGE_ROOT, 'seeds');

async function listed(service: TestService, args: string): Promise<readonly string[]> {
  const walked = await walk(service, { field: 'meetings', args, node: 'recordId' }, 100);
  return walked.items.map((item) => JSON.parse(item).recordId);
}

async function errorOf(response: Response) {
  const { errors }: Answer = await response.json();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    error: errors?.[0],
  };
}

describe('The export of meetings', () => {
  test('has the meetings that the query lists, in its order, for any filter', async ({
    service,
  }) => {
    await service.loadPaths([SEEDS]);

    for (const [args, parameters] of [
      ['', {}],
      [
        'where: { people: { any: ["فلاديمير بوتين"] }, during: { from: "2023-01-01" } }',
        { where: '{"people":{"any":["فلاديمير بوتين"]},"during":{"from":"2023-01-01"}}' },
      ],
      [
        'where: { kinds: [TALKS, CALL] }, orderBy: { field: PARTICIPANT_COUNT, direction: ASC }',
        {
          where: '{"kinds":["TALKS","CALL"]}',
          orderBy: '{"field":"PARTICIPANT_COUNT","direction":"ASC"}',
        },
      ],
    ] as const) {
      const expected = await listed(service, args);
      const { rows } = await csvOf(service, 'meetings.csv', parameters);
      const lines = await linesOf(service, 'meetings.ndjson', parameters);

      expect(expected.length).toBeGreaterThan(3);
      expect(rows.map(({ id }) => id)).toEqual(expected);
      expect(lines.map(({ id }) => id)).toEqual(expected);
    }
  });

  test('has a row of facts with its references', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { head, rows } = await csvOf(service, 'meetings.csv', { where: '{"kinds":["TALKS"]}' });

    expect(head.slice(0, 5)).toEqual(['id', 'title', 'kind', 'mode', 'status']);
    expect(rows).toEqual([
      {
        id: 'putin-kim-talks',
        title: 'Talks: Vladimir Putin and Kim Jong Un, Kumsusan Palace, 19 June 2024',
        kind: 'TALKS',
        mode: '',
        status: 'OCCURRED',
        date: '2024-06-19',
        earliest: '2024-06-19',
        latest: '2024-06-19',
        date_text: '19 June 2024',
        place: 'Kumsusan Palace',
        place_id: 'kumsusan',
        state: 'North Korea',
        state_id: 'KP',
        participants: 'Vladimir Putin; Kim Jong Un; Choe Son Hui',
        participant_ids: 'vladimir-putin; kim-jong-un; choe-son-hui',
        unnamed_participants: 'Interpreter',
        absent: 'Absent Guest',
        absent_ids: 'absent-guest',
        states: 'Russia; North Korea',
        state_ids: 'RU; KP',
        part_of: 'putin-visit',
        occasion: 'putin-visit',
        independent_sources: '2',
        documents: 'visit-report; undated-page',
        citation: 'Daily, “The visit” (20 June 2024), paragraph 2; Archive, top',
      },
    ]);
  });

  test('has the same facts as JSON, with lists for what is several', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const parameters = { where: '{"kinds":["RECEPTION"]}', language: 'ar' };

    expect(await linesOf(service, 'meetings.ndjson', parameters)).toEqual([
      {
        id: 'reception',
        title: 'استقبال: فلاديمير بوتين وكيم جونغ أون',
        kind: 'RECEPTION',
        mode: null,
        status: 'OCCURRED',
        date: null,
        earliest: null,
        latest: null,
        dateText: null,
        place: null,
        state: null,
        participants: [
          { id: 'vladimir-putin', name: 'فلاديمير بوتين' },
          { id: 'kim-jong-un', name: 'كيم جونغ أون' },
        ],
        absent: [],
        unnamedParticipants: [],
        states: [
          { id: 'RU', name: 'روسيا' },
          { id: 'KP', name: 'كوريا الشمالية' },
        ],
        partOf: 'putin-visit',
        occasion: 'putin-visit',
        independentSources: 1,
        sources: [
          {
            document: 'visit-report',
            publisher: 'Daily',
            title: 'The visit',
            publishedOn: '2024-06-20',
            url: null,
            locators: ['paragraph 3'],
          },
        ],
        citation: 'Daily، «The visit» (20 يونيو 2024)، paragraph 3',
      },
    ]);
  });

  test('is in the language of the parameter, else of the header, else English', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const path = (parameters: Record<string, string>) =>
      pathOf('meetings.csv', { where: '{"kinds":["TALKS"]}', ...parameters });
    const participants = async (parameters: Record<string, string>, header = '') => {
      const response = await service.fetch(path(parameters), {
        headers: { 'accept-language': header },
      });
      return readCsv(await bodyOf(response)).rows[0]?.['participants'];
    };
    const arabic = 'فلاديمير بوتين; كيم جونغ أون; تشوي سون هوي';

    expect(await participants({})).toBe('Vladimir Putin; Kim Jong Un; Choe Son Hui');
    expect(await participants({}, 'ar-EG,en;q=0.5')).toBe(arabic);
    expect(await participants({ language: 'ar' }, 'en')).toBe(arabic);
  });

  test('is a file to keep, whose bytes a spreadsheet reads as Arabic', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const response = await service.fetch(pathOf('meetings.csv', { language: 'ar' }));
    const bytes = new Uint8Array(await response.arrayBuffer());

    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="liqa-meetings.csv"',
      'cache-control': 'no-store',
      vary: 'accept-language, accept-encoding',
    });
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('كيم جونغ أون');
  });

  test('runs no formula that a record brings, and keeps it in JSON', async ({ service }) => {
    await service.load({
      documents: [{ id: 'd', title: '-1+cmd', publisher: '@SUM(A1)', publishedOn: '2024-01-02' }],
      people: [
        { id: 'a', names: { en: 'Ada' } },
        { id: 'b', names: { en: '=HYPERLINK("http://x")' } },
      ],
      meetings: [
        {
          id: 'm',
          kind: 'TALKS',
          status: 'OCCURRED',
          titles: { en: '=1+1' },
          sides: [[{ person: 'a' }], [{ person: 'b' }]],
          accounts: [{ document: 'd', locator: '+2', says: 'all' }],
        },
      ],
    });

    const [row] = (await csvOf(service, 'meetings.csv')).rows;
    const [line] = await linesOf(service, 'meetings.ndjson');

    expect(row).toMatchObject({
      title: "'=1+1",
      participants: `Ada; '=HYPERLINK("http://x")`,
      citation: "'@SUM(A1), “-1+cmd” (2 January 2024), +2",
    });
    expect(line).toMatchObject({ title: '=1+1' });
  });

  test('of nothing is a head without rows', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { head, rows } = await csvOf(service, 'meetings.csv', { where: '{"kinds":[]}' });

    expect([head[0], rows]).toEqual(['id', []]);
  });

  test('reads each kind of thing once a page', async ({ service }) => {
    await service.load(manyRecords());
    const before = service.statements.length;

    await (await service.fetch(pathOf('meetings.csv'))).text();

    expect(service.statements.slice(before).toSorted()).toEqual([
      'accountsOfMeeting',
      'documentById',
      'meetings',
      'participantsOfMeeting',
      'personById',
      'placeOfMeeting',
      'stateHoldingMeeting',
      'statesOfMeeting',
      'unnamedOfMeeting',
      'wholeOfMeeting',
    ]);
  });
});

describe('An export', () => {
  test('refuses what it cannot answer before it begins', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const manyLeaves = { or: Array.from({ length: 60 }, () => ({ dated: true })) };

    for (const [parameters, status, code] of [
      [{ first: '5' }, 400, 'BAD_INPUT'],
      [{ where: '{"kinds":["TALK"]}' }, 400, 'BAD_INPUT'],
      [{ where: 'kinds' }, 400, 'BAD_INPUT'],
      [{ where: '{"people":{"any":["nobody"]}}' }, 404, 'NOT_FOUND'],
      [{ where: JSON.stringify(manyLeaves) }, 400, 'LIMIT_EXCEEDED'],
    ] as const) {
      const response = await service.fetch(pathOf('meetings.csv', parameters));

      expect(response.headers.get('content-disposition')).toBeNull();
      expect(await errorOf(response)).toMatchObject({
        status,
        type: 'application/json; charset=utf-8',
        error: { extensions: { code } },
      });
    }
  });

  test('refuses what the query refuses, in the same words', async ({ service }) => {
    const where = { during: { from: '2024-02-30' } };
    const source = 'query ($where: MeetingFilter) { meetings(where: $where) { totalCount } }';

    const { errors } = await service.query(source, { where });
    const response = await service.fetch(pathOf('meetings.csv', { where: JSON.stringify(where) }));

    const { error } = await errorOf(response);
    expect(error?.message).toBe(errors?.[0]?.message);
    expect(error?.extensions).toEqual(errors?.[0]?.extensions);
  });

  test('answers HEAD with the head alone, and with the status of its error', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    const good = await service.fetch('/export/meetings.csv', { method: 'HEAD' });
    const bad = await service.fetch(pathOf('meetings.csv', { where: '[' }), { method: 'HEAD' });

    expect([good.status, await good.text(), bad.status]).toEqual([200, '', 400]);
    expect(good.headers.get('content-type')).toContain('text/csv');
  });

  test('is not there under another name, nor for another method', async ({ service }) => {
    const posted = await service.fetch('/export/meetings.csv', { method: 'POST', body: '{}' });

    expect(posted.status).toBe(404);
    expect((await service.fetch('/export/meetings.gexf')).status).toBe(404);
    expect((await service.fetch('/export')).status).toBe(404);
  });
});
