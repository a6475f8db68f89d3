import { builder } from '../builder.ts';
import { FuzzyDateType, GraphInfoType, LoadType } from '../refs.ts';

GraphInfoType.implement({
  description: 'What the graph holds as a whole.',
  fields: (t) => ({
    personCount: t.exposeInt('personCount', { description: 'People.' }),
    stateCount: t.exposeInt('stateCount', { description: 'States, those of ISO 3166 included.' }),
    meetingCount: t.exposeInt('meetingCount', { description: 'Meetings of every status.' }),
    documentCount: t.exposeInt('documentCount', { description: 'Documents.' }),
    earliest: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date of the first meeting that has one.',
      resolve: ({ earliest }) => earliest,
    }),
    latest: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date of the last meeting that has one.',
      resolve: ({ latest }) => latest,
    }),
    publishers: t.stringList({
      description: 'Everybody who published a document, by name.',
      resolve: (_graph, _args, { loaders }) => loaders.graph.publishers(),
    }),
    lastLoad: t.field({
      type: LoadType,
      nullable: true,
      description: 'The last run of the loader that changed something.',
      resolve: async (_graph, _args, { loaders }) => {
        const { items } = await loaders.lists
          .loads()
          .page({ after: null, before: null, limit: 1, backwards: false });
        return items[0]?.row ?? null;
      },
    }),
    schemaVersion: t.exposeString('schemaVersion', {
      description: 'The version of the constraints and indexes in the database.',
    }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    type: GraphInfoType,
    description: 'What the graph holds as a whole.',
    resolve: (_root, _args, { loaders }) => loaders.graph.info(),
  }),
);
