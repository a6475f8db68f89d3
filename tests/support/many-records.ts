const KINDS = ['TALKS', 'VISIT', 'SUMMIT', 'CALL'] as const;
const STATES = ['RU', 'CN', 'FR'] as const;
const MANY = 23;
const DOCUMENTS = 7;

/**
 * More of everything than small pages hold, with ties in every order: meetings that share their
 * day, kind and size, some without a date, and some on which documents disagree.
 */
export function manyRecords() {
  const people = range(6).map((n) => ({
    id: `person-${n}`,
    names: { en: `Person ${n % 3}-${n}` },
  }));
  const twins = range(5).map((n) => ({ id: `twin-${n}`, names: { en: `Twin ${n}` } }));
  return {
    dataset: { id: 'many', kind: 'CURATED' },
    documents: range(DOCUMENTS).map((n) => ({
      id: `document-${n}`,
      title: `Document ${n}`,
      publisher: `Publisher ${n % 3}`,
      ...(n === 0 ? {} : { publishedOn: `2024-0${(n % 3) + 1}-01` }),
    })),
    organizations: range(5).map((n) => ({ id: `club-${n}`, names: { en: `Club ${n % 2} ${n}` } })),
    places: range(5).map((n) => ({
      id: `city-${n}`,
      names: { en: `City ${n % 2} ${n}` },
      kind: 'CITY',
      in: STATES[n % 3],
    })),
    people: [...people, ...twins],
    meetings: range(MANY).map(meeting),
    judgements: range(4).map((n) => ({
      different: [`twin-${n}`, `twin-${n + 1}`],
      because: `reason ${n}`,
    })),
  };
}

function meeting(n: number) {
  const dated = n % 5 !== 0;
  const date = `2020-01-0${(n % 4) + 1}`;
  const guests = range(1 + (n % 3)).map((m) => `person-${m + 1}`);
  const says = {
    status: 'OCCURRED',
    ...(dated ? { date } : {}),
    participants: ['person-0', ...guests],
  };
  const account = (document: number, told: object) => ({
    document: `document-${document % DOCUMENTS}`,
    locator: `paragraph ${n}`,
    says: told,
  });
  return {
    id: `meeting-${String(n).padStart(2, '0')}`,
    kind: KINDS[n % KINDS.length],
    status: 'OCCURRED',
    ...(dated ? { date } : {}),
    ...(n > 0 && n < 8 ? { partOf: 'meeting-00' } : {}),
    sides: [
      [{ person: 'person-0', for: 'RU' }],
      guests.map((person, m) => ({ person, for: m === 0 ? 'CN' : 'FR' })),
    ],
    accounts: [
      account(n, says),
      ...(n % 2 === 0 ? [account(n + 1, says)] : []),
      ...(dated && n % 3 === 0 ? [account(n + 2, { date: '2021-12-24' })] : []),
    ],
  };
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
