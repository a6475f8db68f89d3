import type { ActorRef } from '../../model/actor-ref.ts';
import { pickName } from '../../model/pick-name.ts';
import { ACTOR_KINDS } from '../../model/ref.ts';
import { builder } from '../builder.ts';
import { languageArgs } from '../language-arg.ts';
import { readsPage } from '../reads.ts';
import { refArgs } from '../ref-arg.ts';
import { ActorMeetings, ActorType, NameType, NodeType } from '../refs.ts';
import { found } from '../thing.ts';
import { MeetingFilterInput, MeetingOrderInput, type MeetingPageArgs } from './filter.ts';

ActorType.implement({
  description:
    'Who meets others: a person, or a state or organization through those who act for it.',
  interfaces: [NodeType],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    id: t.globalID({
      description: 'Unique among all things of all types; opaque.',
      resolve: ({ type, id }) => ({ type, id }),
    }),
    recordId: t.exposeString('id', { description: 'The id in the records; unique for its type.' }),
    name: t.string({
      description: 'The name to show; where the language has none, one in its script.',
      args: languageArgs,
      resolve: ({ names }, { language }, context) =>
        pickName(names, language ?? context.language).text,
    }),
    names: t.field({
      type: [NameType],
      description: 'Every spelling, primary ones first.',
      resolve: ({ names }) => names,
    }),
    meetings: t.field({
      type: ActorMeetings.connection,
      description: 'The meetings in which this actor has a part; newest first unless said.',
      args: {
        where: t.arg({ type: MeetingFilterInput, description: 'Which of them; all if left out.' }),
        orderBy: t.arg({ type: MeetingOrderInput, description: 'Newest first if left out.' }),
        ...t.arg.connectionArgs(),
      },
      ...readsPage('Meeting', ({ meetings }, actor: ActorRef, args: MeetingPageArgs) =>
        meetings.ofActor(actor, args),
      ),
    }),
  }),
});

builder.queryField('actor', (t) =>
  t.field({
    type: ActorType,
    nullable: true,
    description: 'The person, state or organization that a reference leads to.',
    args: refArgs,
    resolve: async (_root, { ref }, { loaders }) => {
      const { label, id } = await loaders.refs.resolve(ref, ACTOR_KINDS);
      return found(await loaders.things.actorOrNull(`${label}:${id}`), ref, ACTOR_KINDS);
    },
  }),
);
