import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { implementConnection } from '../connection-type.ts';
import { Loads, LoadType, NodeType } from '../refs.ts';
import { LoadStateEnum } from './enums.ts';

LoadType.implement({
  description: 'A run of the loader that changed something.',
  interfaces: [NodeType],
  fields: (t) => ({
    id: t.globalID({
      description: 'Unique among all things of all types; opaque.',
      resolve: ({ type, id }) => ({ type, id }),
    }),
    dataset: t.exposeString('dataset', { description: 'The data set that was loaded.' }),
    state: t.expose('state', { type: LoadStateEnum, description: 'How far it came.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it runs.',
    }),
    read: t.exposeInt('read', { description: 'Records read.' }),
    created: t.exposeInt('created', { description: 'Records stated for the first time.' }),
    changed: t.exposeInt('changed', { description: 'Records stated otherwise than before.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Records stated as before.' }),
    retracted: t.exposeInt('retracted', { description: 'Records that are no longer stated.' }),
    refused: t.exposeInt('refused', { description: 'Records that broke a rule.' }),
  }),
});

implementConnection(Loads, 'loads', LoadType, (load) => load);

builder.queryField('loads', (t) =>
  t.field({
    type: Loads.connection,
    description: 'The runs of the loader that changed something, newest first.',
    args: t.arg.connectionArgs(),
    resolve: (_root, args, { loaders }) => connectionOf(loaders.lists.loads(), args),
  }),
);
