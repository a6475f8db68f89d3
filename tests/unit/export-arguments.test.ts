import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/graphql/read-arguments.ts';

const MEETINGS = { type: 'Query', field: 'meetings', besides: ['$language: Language'] } as const;
const NETWORK = { type: 'Query', field: 'network', besides: [] } as const;

function read(
  asked: Parameters<typeof readArguments>[0],
  texts: Record<string, readonly string[]>,
) {
  return readArguments(asked, new Map(Object.entries(texts)));
}

function faultsOf(
  asked: Parameters<typeof readArguments>[0],
  texts: Record<string, readonly string[]>,
) {
  const reading = read(asked, texts);
  return reading.ok ? [] : reading.faults;
}

describe('Arguments that come as texts', () => {
  test('are what the resolver of the field gets, defaults included', () => {
    const where = '{"kinds":["TALKS"],"during":{"from":"2024-01-01"},"people":{"any":["ada"]}}';

    expect(read(MEETINGS, { where: [where], orderBy: ['{}'], language: ['AR-eg'] })).toEqual({
      ok: true,
      values: {
        where: {
          kinds: ['TALKS'],
          during: { from: '2024-01-01', match: 'POSSIBLE' },
          people: { any: ['ada'] },
        },
        orderBy: { field: 'DATE', direction: 'DESC' },
        language: 'ar-EG',
      },
    });
    expect(read(NETWORK, { around: ['ada'] })).toEqual({
      ok: true,
      values: { around: ['ada'], hops: 1, with: 'Person', ties: ['MET'], maxNodes: 200 },
    });
  });

  test('are lists where they are given again, of enum values also with commas between', () => {
    const given = { around: ['Hariri, Saad', 'bo'], ties: ['MET,CO_PRESENT', 'SAME_SIDE'] };

    expect(read(NETWORK, { ...given, hops: ['2'], with: ['STATE'] })).toMatchObject({
      values: {
        around: ['Hariri, Saad', 'bo'],
        ties: ['MET', 'CO_PRESENT', 'SAME_SIDE'],
        hops: 2,
        with: 'State',
      },
    });
  });

  test.for([
    ['no JSON', { where: ['{'] }, 'where must be JSON'],
    ['an unknown field', { where: ['{"kind":["TALKS"]}'] }, '"kind" is not defined'],
    ['an unknown value', { where: ['{"kinds":["TALK"]}'] }, 'Did you mean the enum value "TALKS"'],
    ['a day that is none', { where: ['{"during":{"from":"2024-02-30"}}'] }, 'a day that exists'],
    ['no language', { language: ['?'] }, 'a language tag'],
    ['twice what is one', { orderBy: ['{}', '{}'] }, 'orderBy must be given once'],
    ['an argument that there is not', { first: ['5'] }, 'one of orderBy, where, language'],
  ] as const)('are BAD_INPUT with a cure for %s', ([, given, message]) => {
    const [fault, ...others] = faultsOf(MEETINGS, given);

    expect(others).toEqual([]);
    expect(fault?.message).toContain(message);
    expect(fault?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('are BAD_INPUT for every one that is wrong', () => {
    const faults = faultsOf(NETWORK, { hops: ['two'], ties: [''] });

    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('"$around" of required type "[String!]!" was not provided'),
      expect.stringContaining('"$hops" got invalid value "two"'),
      expect.stringContaining('"$ties" got invalid value ""'),
    ]);
  });

  test('are LIMIT_EXCEEDED where they nest deeper than any filter may', () => {
    const where = `${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}`;

    const [fault] = faultsOf(MEETINGS, { where: [where] });

    expect(fault?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});
