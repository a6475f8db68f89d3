import { z } from 'zod';
import {
  dateField,
  dateText,
  id,
  list,
  MOST_NAME_CHARACTERS,
  MOST_NOTE_CHARACTERS,
  mapping,
  text,
  titles,
} from './fields.ts';
import { names } from './names.ts';

/** In the order of the contract. */
const OFFICE_RANKS = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'MINISTER',
  'ROYAL',
  'HEAD_OF_ORGANIZATION',
  'GOVERNOR',
  'AMBASSADOR',
  'SPOKESPERSON',
  'OTHER',
] as const;

export const state = mapping({
  id: id('ISO 3166 alpha-2 in capitals, ISO 3166-3 for historical ones, a slug for others.'),
  names: names.nullish(),
  from: dateField.nullish(),
  until: dateField.nullish(),
}).meta({
  id: 'state',
  description: 'A state. Those of ISO 3166 are built in: a record adds names or dates to them.',
});

export const organization = mapping({
  id: id('Id of the organization.'),
  names,
  abbreviation: text({ most: MOST_NAME_CHARACTERS }, 'The usual abbreviation: SCO.').nullish(),
  members: list(
    z.union([
      id('A member state.'),
      mapping({
        state: id('The member state.'),
        from: dateField.nullish(),
        until: dateField.nullish(),
      }),
    ]),
  ).nullish(),
}).meta({ id: 'organization', description: 'An organization whose members are states, or none.' });

export const office = mapping({
  id: id('Id of the office.'),
  titles,
  of: id('The state or organization whose office it is.'),
  rank: z.enum(OFFICE_RANKS).nullish().meta({ description: 'OTHER unless said.' }),
}).meta({ id: 'office', description: 'An office that people hold.' });

const source = mapping({
  document: id('The document.'),
  locator: text({ most: MOST_NAME_CHARACTERS }, 'Where in it: paragraph 1.').nullish(),
  note: text({ most: MOST_NOTE_CHARACTERS, lines: true }, 'What to know about it.').nullish(),
});

const tenure = mapping({
  office: id('The office.'),
  from: dateField.nullish(),
  until: dateField.nullish(),
  attested: z
    .union([dateText, z.array(dateField)])
    .nullish()
    .meta({ description: 'Days on which a document shows the person in the office.' }),
  sources: list(source).nullish(),
});

export const person = mapping({
  id: id('Id of the person.'),
  names,
  identifiers: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
      text({ most: MOST_NAME_CHARACTERS }, 'The identifier.'),
    )
    .nullish()
    .meta({ description: 'Identifiers elsewhere: { wikidata: Q7747 }.' }),
  born: dateField.nullish(),
  died: dateField.nullish(),
  tenures: list(tenure).nullish(),
}).meta({ id: 'person', description: 'A person, with every spelling and every office.' });

export const place = mapping({
  id: id('Id of the place.'),
  names,
  kind: z
    .enum(['SITE', 'CITY', 'REGION'])
    .meta({ description: 'A state is no place of its own: name it by its code.' }),
  in: id('The place or state in which it lies.').nullish(),
}).meta({ id: 'place', description: 'A site, city or region.' });

export type StateInput = z.infer<typeof state>;
export type OrganizationInput = z.infer<typeof organization>;
export type OfficeInput = z.infer<typeof office>;
export type PersonInput = z.infer<typeof person>;
export type TenureInput = z.infer<typeof tenure>;
export type PlaceInput = z.infer<typeof place>;
