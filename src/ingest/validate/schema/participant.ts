import { z } from 'zod';
import type { Note } from '../text-rules.ts';
import {
  byLanguage,
  id,
  MOST_NAME_CHARACTERS,
  mapping,
  noting,
  oneOrMany,
  text,
} from './fields.ts';

const groupName = text({ most: MOST_NAME_CHARACTERS, letters: true }, 'What the group is called.');

export const participant = mapping({
  person: id('A person.').nullish(),
  office: id('An office whose holder has no name here.').nullish(),
  group: z
    .union([groupName, byLanguage(groupName, 'What the group is called, by language.')])
    .nullish()
    .meta({ description: 'A group or delegation without names. A bare text is English.' }),
  as: id('The office in which the person took part.').nullish(),
  for: oneOrMany(id('A state or organization on whose behalf.'))
    .nullish()
    .meta({ description: 'On whose behalf; that of the shown office unless said.' }),
  role: z
    .enum(['HOST', 'GUEST', 'CHAIR', 'DELEGATE', 'INTERPRETER', 'MEDIATOR', 'ATTENDEE'])
    .nullish()
    .meta({ description: 'ATTENDEE unless said. A HOST is a person or an office.' }),
  status: z.enum(['ATTENDED', 'EXPECTED', 'INVITED', 'ABSENT', 'NOT_INVITED']).nullish().meta({
    description:
      'Unless said: ATTENDED where the meeting OCCURRED, INVITED where it is INVITED, else EXPECTED.',
  }),
})
  .superRefine(noting(notesOnParticipant))
  .meta({
    id: 'participant',
    description: 'Exactly one of person, office and group, or only for.',
  });

export type ParticipantInput = z.infer<typeof participant>;

const RIGHT = 'give exactly one of person, office and group, or only for';

function notesOnParticipant(
  seat: {
    readonly [field in 'person' | 'office' | 'group' | 'as' | 'for' | 'role']?: unknown;
  },
): readonly Note[] {
  const named = (['person', 'office', 'group'] as const).filter((field) => isGiven(seat[field]));
  if (named.length > 1) {
    return [
      fault('PARTICIPANT', `must be one participant, but has ${named.join(' and ')}; ${RIGHT}`),
    ];
  }
  if (named.length === 0 && !isGiven(seat.for)) {
    return [fault('PARTICIPANT', `must name a participant; ${RIGHT}`)];
  }
  if (isGiven(seat.as) && !isGiven(seat.person)) {
    return [fault('PARTICIPANT', 'may say as only of a person; name the office under office')];
  }
  return seat.role === 'HOST' && !isGiven(seat.person) && !isGiven(seat.office)
    ? [
        fault(
          'HOST_NOT_PERSON',
          'may be HOST only as a person; name a state or organization under hosts',
        ),
      ]
    : [];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function fault(code: string, message: string): Note {
  return { level: 'error', code, message };
}
