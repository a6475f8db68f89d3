/** Records of every kind, with every field and most shorthands, that are valid together. */
export const SAMPLE_RECORDS = {
  dataset: { id: 'case', kind: 'CURATED' },
  documents: [
    {
      id: 'd1',
      title: 'Talks in Cairo',
      publisher: 'Wire',
      agency: ['AFP', 'Reuters'],
      language: 'ar',
      publishedOn: '2024-01-17',
      publishedOnNote: 'from the address',
      url: 'https://news.example.org/2024/01/17/talks',
    },
    { id: 'd2', publisher: 'Paper', agency: 'AFP', publishedOn: '2024-01', copyOf: 'd1' },
  ],
  states: [{ id: 'freedonia', names: { en: 'Freedonia' }, from: '1900', until: '2020~' }],
  organizations: [
    {
      id: 'league',
      names: { en: 'League', ar: 'الرابطة' },
      abbreviation: 'LG',
      members: ['EG', { state: 'freedonia', from: '1945-03-22', until: '2010/..' }],
    },
  ],
  offices: [
    { id: 'minister', titles: { en: 'Minister', ar: 'وزير' }, of: 'EG', rank: 'FOREIGN_MINISTER' },
    { id: 'secretary', titles: { en: 'Secretary-General' }, of: 'league' },
  ],
  people: [
    {
      id: 'p1',
      names: {
        en: 'Ada Adams',
        ar: ['آدا آدمز', { text: 'عدا', kind: 'WEAK', documents: ['d1'] }],
      },
      identifiers: { wikidata: 'Q1' },
      born: '1950-01-01',
      died: '2030?',
      tenures: [
        {
          office: 'minister',
          from: '2020-01',
          until: '2024-12-31',
          sources: [{ document: 'd1', locator: 'paragraph 1' }],
        },
        {
          office: 'secretary',
          attested: ['2019-05-01', '2019-06'],
          sources: [{ document: 'd2', note: 'a\nnote' }],
        },
      ],
    },
    { id: 'p2', names: { en: 'Ben Burton' }, born: '1960' },
    { id: 'p3', names: { en: { text: 'Cy Cole', kind: 'FORMER' } } },
  ],
  places: [
    { id: 'cairo', names: { en: 'Cairo', ar: 'القاهرة' }, kind: 'CITY', in: 'EG' },
    { id: 'palace', names: { en: 'Palace' }, kind: 'SITE', in: 'cairo' },
  ],
  meetings: [
    {
      id: 'visit',
      kind: 'VISIT',
      status: 'OCCURRED',
      date: '2024-01-15/2024-01-17',
      place: 'EG',
      hosts: 'EG',
      attending: ['assembly'],
      sides: [[{ person: 'p2', role: 'GUEST', for: ['JO'] }]],
      accounts: [{ document: 'd1', says: 'all', attributedTo: ['spokesman'] }],
    },
    {
      id: 'talks',
      kind: 'TALKS',
      mode: 'IN_PERSON',
      status: 'OCCURRED',
      titles: { en: 'Talks', ar: 'لقاء ثنائي' },
      date: '2024-01-16',
      place: 'palace',
      partOf: 'visit',
      sides: [
        [
          { person: 'p1', role: 'HOST', as: 'minister', for: 'EG' },
          { group: 'الوفد المصري', for: 'EG' },
        ],
        [
          { person: 'p2', role: 'GUEST', for: 'JO' },
          { office: 'secretary', status: 'ABSENT' },
        ],
      ],
      present: [{ person: 'p3', role: 'INTERPRETER' }],
      accounts: [
        { document: 'd1', locator: 'paragraph 2', says: 'all', quote: '“Good.”' },
        {
          document: 'd2',
          headline: true,
          says: {
            date: ['2024-01-16', '2024-01-17'],
            status: 'ANNOUNCED',
            place: true,
            participants: ['p1', 'p2'],
          },
          absent: 'p3',
          note: 'short',
        },
        { document: 'd2', locator: 'end', says: ['date', 'kind', 'participants'] },
      ],
    },
    {
      id: 'assembly',
      kind: 'CONFERENCE',
      status: 'ANNOUNCED',
      date: '2024-02',
      conveners: ['league'],
      present: [{ for: 'EG' }, { for: 'freedonia' }],
      accounts: [{ document: 'd1', says: 'all' }],
    },
  ],
  judgements: [
    { different: ['p1', 'p2', 'p3'], of: 'person', because: 'they met' },
    { same: ['d1', 'd2'], because: 'a copy', keep: 'd1' },
  ],
} as const;

/** No more than two people who met need: most cases are of it, since the full sample takes ten times as long. */
export const SMALL_SAMPLE = {
  documents: [{ id: 'd1', publisher: 'Wire' }],
  people: [
    { id: 'p1', names: { ar: 'آدا آدمز' }, born: '1950-01-01' },
    { id: 'p2', names: { en: ['Ben Burton', 'B. Burton'] } },
  ],
  meetings: [
    {
      id: 'm1',
      kind: 'TALKS',
      status: 'OCCURRED',
      date: '2000-05',
      sides: [[{ person: 'p1', for: 'EG' }], [{ person: 'p2', for: ['JO'] }]],
      accounts: [
        { document: 'd1', says: { date: true, status: true, participants: ['p1', 'p2'] } },
      ],
    },
  ],
} as const;
