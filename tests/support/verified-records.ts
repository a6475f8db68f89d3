/** A record of every kind, and of every part that the view makes of them, for graphs to be broken. */
export const VERIFIED_RECORDS = {
  dataset: { id: 'verified', kind: 'CURATED' },
  documents: [
    { id: 'wire', title: 'Talks in Cairo', publisher: 'Wire', publishedOn: '2001-03-05' },
    { id: 'copy', publisher: 'Paper', copyOf: 'wire' },
  ],
  organizations: [{ id: 'club', names: { en: 'Club' }, members: [{ state: 'EG', from: '1990' }] }],
  offices: [{ id: 'eg-minister', titles: { en: 'Minister' }, of: 'EG', rank: 'MINISTER' }],
  people: [
    {
      id: 'jane',
      names: { en: { text: 'Jane Roe', documents: ['wire'] }, ar: 'جين رو' },
      born: '1950-02-01',
      tenures: [
        {
          office: 'eg-minister',
          from: '1999-01-01',
          until: '2005',
          sources: [{ document: 'wire' }],
        },
      ],
    },
    { id: 'jim', names: { en: 'Jim Poe' } },
    { id: 'john', names: { en: 'John Doe' } },
    { id: 'johnny', names: { en: 'Johnny Doe' } },
  ],
  places: [
    { id: 'cairo', names: { en: 'Cairo' }, kind: 'CITY', in: 'EG' },
    { id: 'hall', names: { en: 'Hall' }, kind: 'SITE', in: 'cairo' },
  ],
  meetings: [
    {
      id: 'visit',
      kind: 'VISIT',
      status: 'OCCURRED',
      date: '2001-03-04/2001-03-06',
      place: 'EG',
      hosts: 'EG',
      conveners: 'club',
      present: [
        { person: 'john', role: 'GUEST', for: 'JO' },
        { group: 'Advisers', for: 'JO' },
      ],
      accounts: [{ document: 'wire', says: 'all' }],
    },
    {
      id: 'talks',
      kind: 'TALKS',
      status: 'OCCURRED',
      titles: { en: 'Talks in Cairo' },
      date: '2001-03-05',
      place: 'cairo',
      partOf: 'visit',
      sides: [[{ person: 'jane', role: 'HOST' }], [{ person: 'johnny', for: 'JO' }]],
      accounts: [
        { document: 'wire', locator: 'line 1', says: 'all' },
        { document: 'copy', says: { date: '2001-03-06', status: true, place: 'hall' } },
      ],
    },
  ],
  judgements: [{ same: ['john', 'johnny'], because: 'one man', keep: 'john' }],
};
