import { lastHeld, tenureCovers } from '../../model/held-on.ts';
import { builder } from '../builder.ts';
import { implementConnection } from '../connection-type.ts';
import { refArgs } from '../ref-arg.ts';
import {
  ActorType,
  FuzzyDateType,
  IdentifierType,
  NodeType,
  People,
  PersonType,
  TenureType,
} from '../refs.ts';
import { loadAhead, type Reads } from '../selection/look-ahead.ts';
import { found } from '../thing.ts';

/** With whatever day: which of them count is looked at when they are there. */
const TENURES: Reads = { of: ({ ofActor }) => ofActor.tenures };

PersonType.implement({
  description: 'A person who is told to have met, or to be about to meet, somebody.',
  interfaces: [NodeType, ActorType],
  fields: (t) => ({
    identifiers: t.field({
      type: [IdentifierType],
      description: 'What others call this person, by scheme.',
      resolve: ({ identifiers }) => identifiers,
    }),
    born: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date of birth; null where no record tells it.',
      resolve: ({ born }) => born,
    }),
    died: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date of death; null where no record tells it.',
      resolve: ({ died }) => died,
    }),
    offices: t.field({
      type: [TenureType],
      description: 'The offices held, newest first.',
      args: {
        on: t.arg({
          type: 'Date',
          description: 'Only those held, or told of, on this day.',
        }),
      },
      extensions: { reads: TENURES },
      resolve: async ({ id }, { on }, { loaders }) => {
        const tenures = await loaders.ofActor.tenures.load(id);
        return tenures
          .filter((tenure) => !on || tenureCovers(tenure, on))
          .toSorted((a, b) => newestFirst(lastHeld(a), lastHeld(b)));
      },
    }),
  }),
});

/** Those of one day stay in the order of the record. */
function newestFirst(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

implementConnection(People, 'people', PersonType, (person) => person);

builder.queryField('person', (t) =>
  t.field({
    type: PersonType,
    nullable: true,
    description: 'The person whom a reference leads to.',
    args: refArgs,
    resolve: async (_root, { ref }, context, info) => {
      const { refs, things } = context.loaders;
      const { id } = await refs.resolve(ref, ['Person']);
      return found(await loadAhead(things.named.person, id, 'Person', context, info), ref, [
        'Person',
      ]);
    },
  }),
);
