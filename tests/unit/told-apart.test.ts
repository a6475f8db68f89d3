import { expect, test } from 'vitest';
import { resolveListed } from '../support/resolve-listed.ts';
import { STATES } from '../support/resolved.ts';
import {
  aClaim,
  aMeeting,
  aName,
  anAccount,
  anOffice,
  aPerson,
  aPlace,
  aSeat,
  aTenure,
} from '../support/stated.ts';

const TERM = [aTenure('president', { attested: ['2024-06-18'] })];

function pair(names: readonly [string, string]) {
  const seats = (id: string) => [aSeat(id, { side: 0, for: ['RU'] }), aSeat('kim', { side: 1 })];
  return [
    anOffice('president', { rank: 'HEAD_OF_STATE' }),
    aPerson('kim', { names: [aName('Kim Jong Un')] }),
    ...names.flatMap((name, at) => [
      aPerson(`p${at}`, { names: [aName(name)], tenures: TERM }),
      aPlace(`place${at}`, { names: [aName('Moscow')] }),
      aMeeting(`m${at}`, {
        date: '2024-06-18',
        participants: seats(`p${at}`),
        sideCount: 2,
        accounts: [anAccount('d', { date: '2024-06-18' })],
      }),
    ]),
  ].map((record) => aClaim(record, 'hand', 'CURATED'));
}

/** A stranger in another data set, beside whom nothing can be taken for told apart at a glance. */
const STRANGERS = [
  aPerson('stranger', { names: [aName('Zoe Quillfeather')] }),
  aPlace('elsewhere', { names: [aName('Elsewhere')] }),
  aMeeting('other', { date: '1950-01-01' }),
].map((record) => aClaim(record, 'other', 'CURATED'));

test.each([
  { what: 'two of one full name', names: ['Anton Orlovski', 'Anton Orlovski'] as const },
  { what: 'a surname that another bears', names: ['Anton Orlovski', 'Orlovski'] as const },
])('what one curated data set tells apart is looked at as beside strangers: $what', ({ names }) => {
  const alone = resolveListed(pair(names), STATES);
  const beside = resolveListed([...pair(names), ...STRANGERS], STATES);

  expect(alone.judgements).toEqual(beside.judgements);
  expect(alone.formerIds).toEqual(beside.formerIds);
  expect(alone.people.map(({ id }) => id)).toEqual(['kim', 'p0', 'p1']);
});
