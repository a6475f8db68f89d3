import type { MaybePromise } from '@pothos/core';
import type { Context } from '../../context.ts';
import type { EncounterCounts } from '../../model/encounter.ts';
import { NEWEST_FIRST } from '../../model/meeting-order.ts';
import type { TiedPair } from '../../traversals/walks.ts';
import { builder } from '../builder.ts';
import { pageAhead } from '../reads.ts';
import { FuzzyDateType, Meetings } from '../refs.ts';
import { MeetingOrderInput } from './filter.ts';

type TypeOf<Parent> = ReturnType<typeof builder.objectRef<Parent>>;

/** Gives a type the fields that say how often and when its two actors were tied. */
export function addCountFields<Parent>(
  type: TypeOf<Parent>,
  countsOf: (parent: Parent, context: Context) => MaybePromise<EncounterCounts>,
): void {
  builder.objectFields(type, (t) => ({
    occasionCount: t.int({
      description: 'The distinct wholes of the counted meetings: a visit with two talks is one.',
      resolve: (parent, _args, context) =>
        ofCounts(countsOf(parent, context), (counts) => counts.occasionCount),
    }),
    meetingCount: t.int({
      description: 'The meetings that pass the filter and tie the two; 0 where none does.',
      resolve: (parent, _args, context) =>
        ofCounts(countsOf(parent, context), (counts) => counts.meetingCount),
    }),
    firstDate: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date of the first of these that has one.',
      resolve: (parent, _args, context) =>
        ofCounts(countsOf(parent, context), (counts) => counts.firstDate),
    }),
    lastDate: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date of the last of these that has one.',
      resolve: (parent, _args, context) =>
        ofCounts(countsOf(parent, context), (counts) => counts.lastDate),
    }),
  }));
}

/** Gives it the counted meetings as well. */
export function addMeetingFields<Parent>(
  type: TypeOf<Parent>,
  {
    pairOf,
    countsOf,
  }: {
    readonly pairOf: (parent: Parent) => TiedPair;
    readonly countsOf: (parent: Parent, context: Context) => MaybePromise<EncounterCounts>;
  },
): void {
  addCountFields(type, countsOf);
  builder.objectFields(type, (t) => ({
    undatedCount: t.int({
      description: 'How many of the counted meetings have no date.',
      resolve: (parent, _args, context) =>
        ofCounts(countsOf(parent, context), (counts) => counts.undatedCount),
    }),
    meetings: t.field({
      type: Meetings.connection,
      description: 'Exactly the counted meetings; newest first unless said.',
      args: {
        orderBy: t.arg({ type: MeetingOrderInput, description: 'Newest first unless said.' }),
        ...t.arg.connectionArgs(),
      },
      resolve: (parent, args, context, info) => {
        const { pairs } = context.loaders;
        const listing = pairs.meetings(pairOf(parent), args.orderBy ?? NEWEST_FIRST);
        return pageAhead(listing, args, { type: 'Meeting', context, info });
      },
    }),
  }));
}

/** Without a promise where there is none to wait for: each of them costs, and edges are thousands. */
function ofCounts<Value>(
  counts: MaybePromise<EncounterCounts>,
  read: (counts: EncounterCounts) => Value,
): MaybePromise<Value> {
  return counts instanceof Promise ? counts.then(read) : read(counts);
}
