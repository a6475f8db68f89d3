import { pickName } from '../../model/pick-name.ts';
import { builder } from '../builder.ts';
import { implementConnection } from '../connection-type.ts';
import { languageArgs } from '../language-arg.ts';
import { pageAhead, reads } from '../reads.ts';
import { refArgs } from '../ref-arg.ts';
import { NameType, NodeType, Places, PlaceType, StateType } from '../refs.ts';
import { loadAhead } from '../selection/look-ahead.ts';
import { textArgs } from '../text-arg.ts';
import { found } from '../thing.ts';
import { PlaceKindEnum } from './enums.ts';

PlaceType.implement({
  description: 'A site, city, region or state in which people meet.',
  interfaces: [NodeType],
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
    kind: t.expose('kind', { type: PlaceKindEnum, description: 'How large it is.' }),
    in: t.field({
      type: PlaceType,
      nullable: true,
      description: 'The next larger place around it; null for a state.',
      ...reads('Place', ({ ofActor }) => ofActor.placeAround),
    }),
    state: t.field({
      type: StateType,
      nullable: true,
      description: 'The state that it lies in, or is; null where no record tells.',
      ...reads('State', ({ ofActor }) => ofActor.stateOfPlace),
    }),
  }),
});

implementConnection(Places, 'places', PlaceType, (place) => place);

builder.queryFields((t) => ({
  place: t.field({
    type: PlaceType,
    nullable: true,
    description: 'The place that a reference leads to; a state counts as one.',
    args: refArgs,
    resolve: async (_root, { ref }, context, info) => {
      const { refs, things } = context.loaders;
      const { id } = await refs.resolve(ref, ['Place']);
      return found(await loadAhead(things.place, id, 'Place', context, info), ref, ['Place']);
    },
  }),
  places: t.field({
    type: Places.connection,
    description: 'Places by name.',
    args: {
      ...textArgs,
      in: t.arg.string({
        description: 'Only those that lie in this place or state, at whatever depth; a reference.',
      }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, { text, in: within, ...page }, context, info) => {
      const { loaders, language } = context;
      const listing = await loaders.lists.places(language, text, within);
      return pageAhead(listing, page, { type: 'Place', context, info });
    },
  }),
}));
