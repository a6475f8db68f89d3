/**
 * A visit with talks and a reception in it, a summit that it attends, an invitation and a call:
 * small, and with something for every field of the schema. People and states are real, what they do
 * here is not.
 */
export const VISIT_RECORDS = {
  dataset: { id: 'visit', kind: 'CURATED' },
  documents: [
    {
      id: 'invitation-report',
      title: 'The invitation',
      publisher: 'Daily',
      language: 'en',
      publishedOn: '2024-03-01',
      url: 'https://example.org/invitation',
    },
    {
      id: 'announcement',
      title: 'تعلن الزيارة',
      publisher: 'Asharq',
      agency: 'AFP',
      language: 'ar',
      publishedOn: '2024-05-10',
      publishedOnNote: 'from the text',
    },
    {
      id: 'visit-report',
      title: 'The visit',
      publisher: 'Daily',
      language: 'en',
      publishedOn: '2024-06-20',
    },
    { id: 'undated-page', publisher: 'Archive', language: 'en' },
  ],
  organizations: [
    {
      id: 'sco',
      names: { en: 'Shanghai Cooperation Organization', ar: 'منظمة شنغهاي للتعاون' },
      abbreviation: 'SCO',
      members: [
        { state: 'RU', from: '2001' },
        { state: 'IR', from: '2023-07-04' },
      ],
    },
  ],
  offices: [
    {
      id: 'ru-president',
      titles: { en: 'President of Russia', ar: 'رئيس روسيا' },
      of: 'RU',
      rank: 'HEAD_OF_STATE',
    },
    {
      id: 'kp-leader',
      titles: { en: 'Leader of North Korea', ar: 'زعيم كوريا الشمالية' },
      of: 'KP',
      rank: 'HEAD_OF_STATE',
    },
    { id: 'kp-interpreter', titles: { en: 'Interpreter' }, of: 'KP', rank: 'OTHER' },
  ],
  people: [
    {
      id: 'vladimir-putin',
      names: {
        en: ['Vladimir Putin', { text: 'V. Putin', kind: 'WEAK' }],
        ar: { text: 'فلاديمير بوتين', documents: ['announcement'] },
        ru: 'Владимир Путин',
      },
      identifiers: { wikidata: 'Q7747' },
      born: '1952-10-07',
      tenures: [
        {
          office: 'ru-president',
          from: '2012-05-07',
          sources: [{ document: 'visit-report', locator: 'paragraph 1', note: 'in passing' }],
        },
      ],
    },
    {
      id: 'kim-jong-un',
      names: { en: 'Kim Jong Un', ar: ['كيم جونغ أون', 'كيم جونج أون'] },
      tenures: [
        {
          office: 'kp-leader',
          attested: ['2024-06-19'],
          sources: [{ document: 'visit-report', locator: 'paragraph 2' }],
        },
      ],
    },
    { id: 'kim-jong-woon', names: { en: 'Kim Jong Woon' } },
    { id: 'choe-son-hui', names: { en: 'Choe Son Hui', ar: 'تشوي سون هوي' } },
    { id: 'absent-guest', names: { en: 'Absent Guest' } },
  ],
  places: [
    { id: 'pyongyang', names: { en: 'Pyongyang', ar: 'بيونغ يانغ' }, kind: 'CITY', in: 'KP' },
    { id: 'kumsusan', names: { en: 'Kumsusan Palace' }, kind: 'SITE', in: 'pyongyang' },
  ],
  meetings: [
    {
      id: 'summit-2024',
      kind: 'SUMMIT',
      status: 'ANNOUNCED',
      titles: { en: 'Summit of 2024', ar: 'قمة 2024' },
      date: '2024-07',
      conveners: ['sco'],
      hosts: ['KZ'],
      present: [{ person: 'vladimir-putin', for: 'RU', status: 'EXPECTED' }],
      accounts: [
        {
          document: 'announcement',
          locator: 'paragraph 4',
          says: { date: true, status: true, participants: ['vladimir-putin'] },
        },
      ],
    },
    {
      id: 'putin-visit',
      kind: 'VISIT',
      status: 'OCCURRED',
      date: '2024-06-18/2024-06-19',
      place: 'pyongyang',
      hosts: ['KP'],
      attending: ['summit-2024'],
      sides: [
        [{ person: 'vladimir-putin', role: 'GUEST', for: 'RU' }],
        [{ person: 'kim-jong-un', role: 'HOST', for: 'KP' }],
      ],
      accounts: [
        {
          document: 'invitation-report',
          locator: 'paragraph 1',
          says: { status: 'INVITED', participants: ['vladimir-putin'] },
          attributedTo: ['kremlin'],
        },
        {
          document: 'announcement',
          locator: 'paragraph 1',
          says: {
            status: 'ANNOUNCED',
            date: '2024-06',
            place: 'KP',
            participants: ['vladimir-putin'],
          },
        },
        {
          document: 'visit-report',
          locator: 'paragraph 1',
          quote: 'A quote.',
          note: 'A note.',
          says: {
            status: 'OCCURRED',
            date: '2024-06-18/2024-06-19',
            place: 'pyongyang',
            participants: ['vladimir-putin', 'kim-jong-un'],
          },
        },
      ],
    },
    {
      id: 'putin-kim-talks',
      kind: 'TALKS',
      status: 'OCCURRED',
      date: '2024-06-19',
      place: 'kumsusan',
      partOf: 'putin-visit',
      sides: [
        [{ person: 'vladimir-putin', role: 'GUEST', for: 'RU' }],
        [
          { person: 'kim-jong-un', role: 'HOST', for: 'KP' },
          { person: 'choe-son-hui', role: 'DELEGATE', for: 'KP' },
          { person: 'absent-guest', role: 'DELEGATE', for: 'KP', status: 'ABSENT' },
          { office: 'kp-interpreter', role: 'INTERPRETER' },
        ],
      ],
      accounts: [
        {
          document: 'visit-report',
          locator: 'paragraph 2',
          says: {
            status: 'OCCURRED',
            date: '2024-06-19',
            place: 'kumsusan',
            participants: ['vladimir-putin', 'kim-jong-un', 'choe-son-hui', 'kp-interpreter'],
          },
          absent: ['absent-guest'],
        },
        {
          document: 'undated-page',
          locator: 'top',
          says: { status: 'OCCURRED', date: '2024-06-20', participants: ['absent-guest'] },
        },
      ],
    },
    {
      id: 'reception',
      kind: 'RECEPTION',
      status: 'OCCURRED',
      partOf: 'putin-visit',
      sides: [
        [{ person: 'vladimir-putin', role: 'GUEST', for: 'RU' }],
        [{ person: 'kim-jong-un', role: 'HOST', for: 'KP' }],
      ],
      accounts: [
        {
          document: 'visit-report',
          locator: 'paragraph 3',
          says: { status: 'OCCURRED', participants: ['vladimir-putin', 'kim-jong-un'] },
        },
      ],
    },
  ],
  judgements: [
    { same: ['kim-jong-un', 'kim-jong-woon'], keep: 'kim-jong-un', because: 'spelling' },
  ],
};
