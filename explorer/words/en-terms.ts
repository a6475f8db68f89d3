import { counted } from './counted.ts';

/** What the schema names, and how things are counted, in English. */
export const enTerms = {
  types: {
    Person: 'Person',
    State: 'State',
    Organization: 'Organization',
    Meeting: 'Meeting',
    Document: 'Document',
    Place: 'Place',
  },
  counts: {
    people: counted({ one: '{n} person', other: '{n} people' }),
    states: counted({ one: '{n} state', other: '{n} states' }),
    organizations: counted({ one: '{n} organization', other: '{n} organizations' }),
    meetings: counted({ one: '{n} meeting', other: '{n} meetings' }),
    documents: counted({ one: '{n} document', other: '{n} documents' }),
    occasions: counted({ one: '{n} occasion', other: '{n} occasions' }),
    sources: counted({ one: '{n} independent source', other: '{n} independent sources' }),
    hops: counted({ one: '{n} step', other: '{n} steps' }),
    ties: counted({ one: '{n} tie', other: '{n} ties' }),
    undated: counted({ one: '{n} without a date', other: '{n} without a date' }),
    days: counted({ one: '{n} day ago', other: '{n} days ago' }),
    paths: counted({ one: '{n} way', other: '{n} ways' }),
  },
  kinds: {
    CALL: 'Call',
    CEREMONY: 'Ceremony',
    CONFERENCE: 'Conference',
    OTHER: 'Other',
    RECEPTION: 'Reception',
    SIGNING: 'Signing',
    SUMMIT: 'Summit',
    TALKS: 'Talks',
    VISIT: 'Visit',
  },
  statuses: {
    ANNOUNCED: 'Announced',
    CANCELLED: 'Cancelled',
    INVITED: 'Invited',
    OCCURRED: 'Took place',
  },
  modes: { IN_PERSON: 'In person', PHONE: 'By telephone', VIDEO: 'By video' },
  roles: {
    ATTENDEE: 'present',
    CHAIR: 'chair',
    DELEGATE: 'delegate',
    GUEST: 'guest',
    HOST: 'host',
    INTERPRETER: 'interpreter',
    MEDIATOR: 'mediator',
  },
  participations: {
    ABSENT: 'was absent',
    ATTENDED: 'was there',
    EXPECTED: 'was expected',
    INVITED: 'was invited',
    NOT_INVITED: 'was not invited',
  },
  dates: {
    none: 'undated',
  },
};

export type Terms = typeof enTerms;
