import { z } from 'zod';
import {
  dateField,
  id,
  list,
  MOST_NAME_CHARACTERS,
  MOST_NOTE_CHARACTERS,
  mapping,
  oneOrMany,
  text,
} from './fields.ts';
import { MEETING_KINDS, MEETING_STATUSES } from './meeting-words.ts';

const asInRecord = z.literal(true).meta({ description: 'As in the record.' });

const says = z
  .union([
    z.literal('all').meta({ description: 'It says all that the record says.' }),
    z.array(z.enum(['date', 'status', 'kind', 'place', 'participants'])),
    mapping({
      date: z.union([asInRecord, dateField]).nullish(),
      status: z.union([asInRecord, z.enum(MEETING_STATUSES)]).nullish(),
      kind: z.union([asInRecord, z.enum(MEETING_KINDS)]).nullish(),
      place: z.union([asInRecord, id('A place or a state.')]).nullish(),
      participants: z
        .union([
          asInRecord,
          list(
            text(
              { most: MOST_NAME_CHARACTERS },
              'A person, office, state or organization, or what the record calls a group.',
            ),
          ),
        ])
        .nullish(),
    }),
  ])
  .meta({
    description:
      'What the document states of the meeting, and nothing that it leaves out: a mapping (true: as in the record), a list of fields, or all.',
  });

export const account = mapping({
  document: id('The document.'),
  locator: text({ most: MOST_NAME_CHARACTERS }, 'Where in it: paragraph 1.').nullish(),
  headline: z
    .boolean()
    .nullish()
    .meta({ description: 'True of a linked headline, which may be older than the document.' }),
  attributedTo: oneOrMany(
    text({ most: MOST_NAME_CHARACTERS }, 'Whom it quotes: an agency, a spokesman.'),
  ).nullish(),
  quote: text({ most: MOST_NOTE_CHARACTERS, lines: true }, 'Its words, where needed.').nullish(),
  note: text({ most: MOST_NOTE_CHARACTERS, lines: true }, 'What to know about it.').nullish(),
  says: says.nullish(),
  absent: oneOrMany(id('A person of whom it says that they were not there.')).nullish(),
}).meta({
  id: 'account',
  description: 'What one document says of one meeting at one place in it.',
});

export type AccountInput = z.infer<typeof account>;
export type SaysInput = z.infer<typeof says>;
