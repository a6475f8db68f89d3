import { builder } from '../builder.ts';
import { pageAhead } from '../reads.ts';
import { People } from '../refs.ts';
import { OfficeRankEnum } from './enums.ts';
import { OrderDirectionEnum, RefFilterInput } from './filter.ts';

const PersonFilterInput = builder.inputType('PersonFilter', {
  description:
    'Conditions on people, all of which must hold. What is null or left out is no condition.',
  fields: (t) => ({
    text: t.string({
      description: 'Some spelling of the name holds this text; case and diacritics do not matter.',
    }),
    states: t.field({
      type: RefFilterInput,
      description: 'States of which the person held an office, or for which it took part.',
    }),
    organizations: t.field({
      type: RefFilterInput,
      description: 'Organizations of which the person held an office, or for which it took part.',
    }),
    ranks: t.field({
      type: [OfficeRankEnum],
      description: 'Held an office of one of these ranks; nobody matches where empty.',
    }),
    inOfficeOn: t.field({
      type: 'Date',
      description:
        'Held an office on this day, or was shown in it on this day. With it, ranks, states and organizations are those of that office.',
    }),
    met: t.field({
      type: RefFilterInput,
      description: 'People, states and organizations whom the person met.',
    }),
  }),
});

const PersonOrderFieldEnum = builder.enumType('PersonOrderField', {
  description: 'By what people are ordered; equal ones by id.',
  values: {
    NAME: { description: 'By name, in Arabic for who reads Arabic, else in English.' },
    MEETING_COUNT: { description: 'By the number of meetings in which they have a seat.' },
    LAST_MEETING_DATE: {
      description: 'By the last dated meeting; without one last in both directions.',
    },
  },
});

const PersonOrderInput = builder.inputType('PersonOrder', {
  description: 'An order of people.',
  fields: (t) => ({
    field: t.field({
      type: PersonOrderFieldEnum,
      required: true,
      defaultValue: 'NAME',
      description: 'By what.',
    }),
    direction: t.field({
      type: OrderDirectionEnum,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end first.',
    }),
  }),
});

builder.queryField('people', (t) =>
  t.field({
    type: People.connection,
    description: 'People; by name unless said.',
    args: {
      where: t.arg({ type: PersonFilterInput, description: 'Only such people.' }),
      orderBy: t.arg({ type: PersonOrderInput, description: 'By name where left out.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, args, context, info) => {
      const { loaders, language } = context;
      const listing = await loaders.people({ ...args, language });
      return pageAhead(listing, args, { type: 'Person', context, info });
    },
  }),
);
