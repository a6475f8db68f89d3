/** Three data sets that tell of the same people and talks, each otherwise. */
export const REPORT = {
  id: 'report',
  title: 'A report',
  language: 'en',
  publishedOn: '2024-05-17',
};
export const TALKS = {
  id: 'roe-doe',
  kind: 'TALKS',
  status: 'OCCURRED',
  date: '2024-05-16',
  place: 'EG',
  sides: [[{ person: 'roe', role: 'HOST', for: 'EG' }], [{ person: 'doe', for: 'JO' }]],
  accounts: [{ document: 'report', locator: 'paragraph 1', says: 'all' }],
};
export const ROE = { id: 'roe', names: { en: 'Jane Roe', ar: 'جين رو' } };
export const DOE = { id: 'doe', names: { en: ['John Doe', { text: 'J. Doe', kind: 'ALIAS' }] } };

export function recordsOf(dataset: string, given: object, kind = 'CURATED') {
  return { dataset: { id: dataset, kind }, ...given };
}

export const FIRST = recordsOf('first', {
  documents: [REPORT],
  people: [ROE, DOE],
  meetings: [TALKS],
});
export const SECOND = recordsOf(
  'second',
  {
    documents: [{ id: 'wire', language: 'en', publishedOn: '2024-05-18', agency: 'An agency' }],
    people: [{ id: 'doe', names: { en: 'John Doe', ru: 'Джон Доу' }, born: '1960' }, ROE],
    meetings: [
      {
        ...TALKS,
        date: '2024-05-17',
        sides: [[{ person: 'doe', for: 'JO' }], [{ person: 'roe', for: 'EG' }]],
        accounts: [{ document: 'wire', says: 'all' }],
      },
    ],
  },
  'REGISTER',
);
export const THIRD = recordsOf('third', {
  documents: [{ id: 'note', language: 'en', publishedOn: '2024-06-01' }],
  people: [
    { id: 'john-doe', names: { en: 'John M. Doe' } },
    { id: 'doe', names: { en: 'J. Doe' } },
  ],
  meetings: [
    {
      id: 'visit',
      kind: 'VISIT',
      status: 'ANNOUNCED',
      place: 'JO',
      sides: [[{ person: 'john-doe' }]],
      accounts: [{ document: 'note', says: 'all' }],
    },
  ],
  judgements: [{ same: ['doe', 'john-doe'], because: 'one passport', keep: 'doe' }],
});
