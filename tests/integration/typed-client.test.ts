import { join } from 'node:path';
import type { ResultOf } from 'gql.tada';
import { describe, expect, expectTypeOf } from 'vitest';
import { type Ask, AskError, connect } from '../../schema/client/ask.ts';
import { graphql } from '../../schema/client/graphql.ts';
import {
  accountsOfOneVisit,
  byAnyReference,
  fromInvitedToOccurred,
  metBetweenTwoDates,
  pageThroughMeetings,
  twoLeaders,
  twoStates,
  whatIsDisputed,
  whatIsInTheGraph,
  whomPutinMet,
} from '../../schema/client/operations.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

function askOf({ fetch }: TestService, headers: Readonly<Record<string, string>> = {}): Ask {
  return connect({ endpoint: '/graphql', headers, fetch });
}

describe('The typed client', () => {
  test('tells from the seeds who met whom, when, and who says so', async ({ service }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
    const ask = askOf(service);
    const visit = 'putin-kim-russia-2023-09';

    const { person } = await ask(whomPutinMet, { person: 'Vladimir Putin', first: 50 });
    const kim = person?.encounters.edges.find(({ node }) => node.name === 'Kim Jong Un');
    expect(kim).toMatchObject({ occasionCount: 3, lastDate: { edtf: '2025-09-03' } });
    // Only people were asked for their spellings.
    const spellings = kim !== undefined && 'names' in kim.node ? kim.node.names : [];
    expect(spellings.map(({ text }) => text)).toContain('كيم جونغ أون');

    const span = { person: 'vladimir-putin', from: '2023-09-01', until: '2023-09-30' };
    const then = await ask(metBetweenTwoDates, span);
    expect(then.person?.encounters.edges.map(({ node }) => node.name)).toContain('Kim Jong Un');

    const { meeting } = await ask(accountsOfOneVisit, { meeting: visit });
    const publishers = meeting?.accounts.nodes.map(({ document }) => document.publisher) ?? [];
    expect(publishers.length).toBe(meeting?.accounts.totalCount);

    const { state } = await ask(twoStates, { state: 'RU' });
    const codes = state?.encounters.edges.map(({ node }) => ('code' in node ? node.code : null));
    expect(codes).toContain('KP');
  });

  test('tells the kinds of an interface apart by their type names', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const { dyad } = await askOf(service)(twoLeaders, { a: 'vladimir-putin', b: 'kim-jong-un' });
    const id = Buffer.from('Person:vladimir-putin').toString('base64');

    const { node, actor, nodes } = await askOf(service)(byAnyReference, {
      actor: 'KP',
      organization: 'sco',
      place: 'pyongyang',
      document: 'announcement',
      id,
      ids: [id],
    });

    expect(node?.__typename === 'Person' ? node.name : null).toBe(dyad?.a.name);
    expect(actor?.__typename).toBe('State');
    expect(nodes).toEqual([{ id, name: 'Vladimir Putin' }]);
  });

  test('pages by the cursor that an answer gives', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const ask = askOf(service);
    const seen: string[] = [];

    let after: string | null = null;
    let total: number;
    do {
      const { meetings }: ResultOf<typeof pageThroughMeetings> = await ask(pageThroughMeetings, {
        first: 2,
        after,
      });
      seen.push(...meetings.nodes.map(({ recordId }) => recordId));
      after = meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null;
      total = meetings.totalCount;
    } while (after !== null);

    expect(total).toBeGreaterThan(2);
    expect(new Set(seen).size).toBe(total);
  });

  test('sends its headers, so that answers are in the language of the reader', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const ask = askOf(service, { 'accept-language': 'ar' });

    const { meeting } = await ask(fromInvitedToOccurred, {
      meeting: 'putin-visit',
      day: '2024-05-31',
    });

    expect(meeting?.history.at(-1)?.status).toBe('OCCURRED');
    expect(meeting?.knownOn?.date?.text).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('A question of the typed client', () => {
  test('fails with the code of what went wrong', async ({ service }) => {
    const failed = await askOf(service)(twoStates, { state: 'nowhere' }).catch(
      (error: unknown) => error,
    );

    expect(failed).toBeInstanceOf(AskError);
    expect(failed).toMatchObject({ code: 'NOT_FOUND', errors: [{ path: ['state'] }] });
  });

  test('fails with the status where what answered is not GraphQL', async ({ service }) => {
    const ask = connect({ endpoint: '/nothing-here', fetch: service.fetch });

    await expect(ask(whatIsDisputed, {})).rejects.toThrow(/must answer in GraphQL.*404/);
  });

  test('is refused by the compiler before the service would refuse it', async ({ service }) => {
    const ask = askOf(service);
    const misspelt = graphql('query Misspelt { graph { meetingCuont } }');

    // @ts-expect-error: a misspelt variable.
    await expect(ask(twoStates, { sate: 'RU' })).rejects.toBeInstanceOf(AskError);
    // @ts-expect-error: a variable of another type.
    await expect(ask(whomPutinMet, { person: 'RU', first: '3' })).rejects.toBeInstanceOf(AskError);
    const { graph } = await ask(whatIsInTheGraph, {});
    // @ts-expect-error: a field that the operation does not ask for.
    expect(graph.organizationCount).toBeUndefined();

    // A field that the schema does not have is of no use in code.
    expectTypeOf<ResultOf<typeof misspelt>['graph']['meetingCuont']>().toBeUnknown();
    await expect(ask(misspelt, {})).rejects.toThrow('Cannot query field "meetingCuont"');
  });
});
