/** A constraint or an index that statements count on. */
export interface SchemaPart {
  /** Unique in the database. */
  readonly name: string;
  readonly kind: 'UNIQUE' | 'RANGE' | 'FULLTEXT';
  readonly label: string;
  readonly property: string;
}

const UNIQUE_IDS = [
  'Person',
  'State',
  'Organization',
  'Office',
  'Place',
  'Document',
  'Meeting',
  'Load',
  'Dataset',
  'Graph',
  'LoadLock',
];
const UNIQUE_KEYS = [
  'Tenure',
  'Account',
  'Disagreement',
  'Judgement',
  'FormerId',
  'Claim',
  'Unnamed',
];

const NAME_ORDERS = ['nameOrderEn', 'nameOrderAr'];

/** Label -> the properties that are looked up, or walked in order. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  Name: ['key'],
  Meeting: [
    'dateAsc',
    'dateDesc',
    'kindOrder',
    'participantOrder',
    'sourceOrder',
    'from',
    'written',
  ],
  Actor: ['written'],
  Person: [...NAME_ORDERS, 'meetingCountOrder', 'lastMeetingAsc', 'lastMeetingDesc'],
  State: NAME_ORDERS,
  Organization: NAME_ORDERS,
  Place: NAME_ORDERS,
  Document: ['order'],
  Load: ['order', 'state'],
  Disagreement: ['order'],
  Judgement: ['order'],
  Claim: ['dataset'],
  PastClaim: ['key'],
};

/** Properties of names that hold words to be searched, parted by spaces. */
const SEARCHED = ['words', 'skeletons'] as const;

/** Every constraint and index of the graph. */
export const SCHEMA_PARTS: readonly SchemaPart[] = [
  ...UNIQUE_IDS.map((label) => part('UNIQUE', label, 'id')),
  ...UNIQUE_KEYS.map((label) => part('UNIQUE', label, 'key')),
  ...Object.entries(RANGES).flatMap(([label, properties]) =>
    properties.map((property) => part('RANGE', label, property)),
  ),
  ...SEARCHED.map((property) => part('FULLTEXT', 'Name', property)),
];

/** The name of the index that searches the words of one property of names. */
export function searchIndex(property: (typeof SEARCHED)[number]): string {
  return part('FULLTEXT', 'Name', property).name;
}

function part(kind: SchemaPart['kind'], label: string, property: string): SchemaPart {
  return { name: `${label}_${property}_${kind}`.toLowerCase(), kind, label, property };
}
