import { builder } from '../builder.ts';

export const NameKindEnum = builder.enumType('NameKind', {
  description: 'How a spelling relates to what it names.',
  values: {
    PRIMARY: { description: 'The usual name in its language.' },
    ALIAS: { description: 'Another spelling or name.' },
    FORMER: { description: 'A name of the past.' },
    WEAK: {
      description: 'Too common or vague to tell by it alone who is meant; never used to merge.',
    },
  },
});

export const OfficeRankEnum = builder.enumType('OfficeRank', {
  description: 'The standing of an office.',
  values: {
    HEAD_OF_STATE: { description: 'President, monarch or whoever else stands for the state.' },
    HEAD_OF_GOVERNMENT: { description: 'Prime minister, chancellor, premier.' },
    DEPUTY_HEAD_OF_GOVERNMENT: { description: 'Deputy of a head of government.' },
    FOREIGN_MINISTER: { description: 'Minister, or secretary, of foreign affairs.' },
    DEFENCE_MINISTER: { description: 'Minister, or secretary, of defence.' },
    MINISTER: { description: 'Any other minister.' },
    ROYAL: { description: 'Member of a ruling house, the monarch excepted.' },
    HEAD_OF_ORGANIZATION: { description: 'Secretary-general, president or chair of one.' },
    GOVERNOR: { description: 'Head of a region.' },
    AMBASSADOR: { description: 'Head of a mission to a state or organization.' },
    SPOKESPERSON: { description: 'Who speaks for a person or an institution.' },
    OTHER: { description: 'Any other office.' },
  },
});

export const PlaceKindEnum = builder.enumType('PlaceKind', {
  description: 'How large a place is.',
  values: {
    SITE: { description: 'A building, airport, palace or other spot.' },
    CITY: { description: 'A city, town or village.' },
    REGION: { description: 'A part of a state that holds cities.' },
    STATE: { description: 'A whole state.' },
  },
});

export const MeetingKindEnum = builder.enumType('MeetingKind', {
  description: 'What kind of event a meeting is.',
  values: {
    TALKS: { description: 'Talks between sides.' },
    VISIT: { description: 'A visit as a whole; its talks are parts of it.' },
    SUMMIT: { description: 'A meeting of heads, of two or of many.' },
    CONFERENCE: { description: 'A conference or forum.' },
    CALL: { description: 'A call by telephone or video.' },
    RECEPTION: { description: 'A reception, greeting or farewell.' },
    CEREMONY: { description: 'A ceremony, parade or funeral.' },
    SIGNING: { description: 'The signing of an agreement.' },
    OTHER: { description: 'Anything else that brings people together.' },
  },
});

export const MeetingModeEnum = builder.enumType('MeetingMode', {
  description: 'How those who meet are connected.',
  values: {
    IN_PERSON: { description: 'In one place.' },
    PHONE: { description: 'By telephone.' },
    VIDEO: { description: 'By video.' },
  },
});

export const MeetingStatusEnum = builder.enumType('MeetingStatus', {
  description: 'How far a meeting came.',
  values: {
    INVITED: { description: 'Somebody was invited; nobody has scheduled it.' },
    ANNOUNCED: { description: 'It is planned or expected.' },
    OCCURRED: { description: 'It took place.' },
    CANCELLED: { description: 'It was called off.' },
  },
});

export const OfficeBasisEnum = builder.enumType('OfficeBasis', {
  description: 'Where the office shown with a participation comes from.',
  values: {
    RECORD: { description: 'The record of the meeting names it.' },
    TENURE: { description: 'The person held it on that date.' },
    ACCOUNT: { description: 'An account of this meeting shows the person in it.' },
    NEAREST: { description: 'Shown in it within two years of the date, not on it.' },
  },
});

export const ParticipationStatusEnum = builder.enumType('ParticipationStatus', {
  description: 'Whether somebody took part; all but ATTENDED tie nobody to anybody.',
  values: {
    ATTENDED: { description: 'Was there.' },
    EXPECTED: { description: 'Was or is to come.' },
    INVITED: { description: 'Was asked to come.' },
    ABSENT: { description: 'Should have been there and was not.' },
    NOT_INVITED: { description: 'Was told of as not invited.' },
  },
});

export const ParticipationRoleEnum = builder.enumType('ParticipationRole', {
  description: 'As what somebody takes part.',
  values: {
    HOST: { description: 'Receives the others.' },
    GUEST: { description: 'Is received.' },
    CHAIR: { description: 'Presides.' },
    DELEGATE: { description: 'Comes with somebody who leads.' },
    INTERPRETER: { description: 'Interprets, and so meets nobody.' },
    MEDIATOR: { description: 'Stands between the sides.' },
    ATTENDEE: { description: 'Is there, in no other role.' },
  },
});

export const DisagreementFieldEnum = builder.enumType('DisagreementField', {
  description: 'What accounts disagree on.',
  values: {
    DATE: { description: 'No day satisfies all the dates told.' },
    PLACE: { description: 'Neither of two places lies in the other.' },
    STATUS: { description: 'Took place against called off or still planned.' },
    PARTICIPANT: { description: 'Listed by one, absent by another.' },
  },
});

export const DatePrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How exact a date is.',
  values: {
    DAY: { description: 'One day.' },
    MONTH: { description: 'Some day of one month, or that month.' },
    SEASON: { description: 'A season of a year.' },
    YEAR: { description: 'A year.' },
    DECADE: { description: 'Ten years.' },
    CENTURY: { description: 'A hundred years.' },
    ONE_OF: { description: 'One of several days or months.' },
    SPAN: { description: 'From a start to an end.' },
    UNKNOWN: { description: 'Not told.' },
  },
});

export const LoadStateEnum = builder.enumType('LoadState', {
  description: 'How far a run of the loader came.',
  values: {
    RUNNING: { description: 'Still writing, or broken off and to be resumed or undone.' },
    DONE: { description: 'All written.' },
    FAILED: { description: 'Ended early.' },
    UNDONE: { description: 'Taken back.' },
  },
});

export const VerdictEnum = builder.enumType('Verdict', {
  description: 'Whether two records tell of one thing.',
  values: {
    SAME: { description: 'They do.' },
    DIFFERENT: { description: 'They do not.' },
    OPEN: { description: 'Alike, and nobody has decided.' },
  },
});
