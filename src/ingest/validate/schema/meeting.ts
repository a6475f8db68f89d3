import { z } from 'zod';
import { account } from './account.ts';
import { dateField, id, list, MOST_PARTICIPANTS, mapping, oneOrMany, titles } from './fields.ts';
import { MEETING_KINDS, MEETING_STATUSES } from './meeting-words.ts';
import { participant } from './participant.ts';
import { notesOnSays } from './says-rule.ts';

const seats = z.array(participant);

function tooMany(count: number, context: z.RefinementCtx): void {
  if (count > MOST_PARTICIPANTS) {
    const message = `must have at most ${MOST_PARTICIPANTS} participants, but has ${count}`;
    const params = { level: 'error', code: 'TOO_MANY_PARTICIPANTS' };
    context.addIssue({ code: 'custom', message, params });
  }
}

export const meeting = mapping({
  id: id('Id of the meeting.'),
  kind: z.enum(MEETING_KINDS),
  mode: z
    .enum(['IN_PERSON', 'PHONE', 'VIDEO'])
    .nullish()
    .meta({ description: 'A CALL is PHONE unless said.' }),
  status: z.enum(MEETING_STATUSES),
  titles: titles.nullish(),
  date: dateField.nullish(),
  place: id('A place or a state.').nullish(),
  hosts: oneOrMany(id('A state or organization that hosts.')).nullish(),
  conveners: oneOrMany(id('An organization that convenes.')).nullish(),
  partOf: id('The meeting of which this is a part: the visit of these talks.').nullish(),
  attending: oneOrMany(id('A meeting that this visit attends, without being a part.')).nullish(),
  sides: z
    .array(seats)
    .superRefine((sides, context) => tooMany(sides.flat().length, context))
    .nullish()
    .meta({ description: 'Who sat across from whom: people of different sides met.' }),
  present: seats
    .superRefine((present, context) => tooMany(present.length, context))
    .nullish()
    .meta({ description: 'Who was there, without a side.' }),
  accounts: list(account).nullish(),
})
  .superRefine((record, context) => {
    for (const { path, message } of notesOnSays(record)) {
      const params = { level: 'error', code: 'SAYS_NOTHING' };
      context.addIssue({ code: 'custom', message, path: [...path], params });
    }
  })
  .meta({ id: 'meeting', description: 'An event in which people come together.' });

export type MeetingInput = z.infer<typeof meeting>;
