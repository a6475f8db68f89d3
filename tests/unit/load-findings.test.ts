import { expect, test } from 'vitest';
import { countFindings, findingsOf } from '../../src/ingest/report/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ViewJudgement } from '../../src/model/view.ts';
import { viewOf } from '../support/resolved.ts';
import { aDocument, aMeeting, aName, anAccount, aPerson } from '../support/stated.ts';

function judged(key: string, verdict: ViewJudgement['verdict'], automatic = true): ViewJudgement {
  const ids = { a: 'a', b: 'a', aRecordId: 'a', bRecordId: 'b' };
  return { key, verdict, of: 'person', ...ids, score: 1, because: 'same name', automatic };
}

test('findings are merges and open pairs of rules, disagreements, and people weakly named', () => {
  const view = viewOf(
    aPerson('named', { names: [aName('Jane Roe'), aName('Roe', { kind: 'WEAK' })] }),
    aPerson('weak', { names: [aName('Doe', { kind: 'WEAK' })] }),
    aDocument('d'),
    aDocument('e'),
    aMeeting('m', {
      date: '2024-05-16',
      accounts: [anAccount('d', { date: '2024-05-16' }), anAccount('e', { date: '2024-05-18' })],
    }),
  );
  const judgements = [
    judged('one', 'SAME'),
    judged('two', 'OPEN'),
    judged('three', 'DIFFERENT'),
    judged('four', 'SAME', false),
  ];

  expect(findingsOf({ ...view, judgements })).toEqual([
    { what: 'MERGED', of: 'person', key: 'one' },
    { what: 'UNDECIDED', of: 'person', key: 'two' },
    { what: 'DISAGREEMENT', of: 'DATE', key: 'm' },
    { what: 'WEAKLY_NAMED', of: 'person', key: 'weak' },
  ]);
});

test('counts tell what there is, and what was not there before', () => {
  const merged = (of: 'person' | 'place', key: string): Finding => ({ what: 'MERGED', of, key });
  const before = [merged('person', 'one'), merged('person', 'gone')];
  const after = [
    { what: 'DISAGREEMENT', of: 'DATE', key: 'm' } as const,
    merged('place', 'four'),
    merged('person', 'one'),
    merged('person', 'two'),
  ];

  expect(countFindings(before, after)).toEqual([
    { what: 'MERGED', of: 'person', count: 2, new: 1 },
    { what: 'MERGED', of: 'place', count: 1, new: 1 },
    { what: 'DISAGREEMENT', of: 'DATE', count: 1, new: 1 },
  ]);
});
