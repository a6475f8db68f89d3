import type { MeetingListArgs } from '../../loaders/meeting-lists.ts';
import type { MeetingWhere } from '../../model/where.ts';
import { builder } from '../builder.ts';
import type { ConnectionArgs } from '../connection.ts';
import { MeetingKindEnum, MeetingModeEnum, MeetingStatusEnum, OfficeRankEnum } from './enums.ts';

/** What a page of meetings is asked with. */
export interface MeetingPageArgs extends MeetingListArgs, ConnectionArgs {}

export const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first.',
  values: {
    ASC: { description: 'The least first: the earliest, the fewest, the first letter.' },
    DESC: { description: 'The greatest first: the latest, the most, the last letter.' },
  },
});

const DateMatchEnum = builder.enumType('DateMatch', {
  description: 'How a date that is not exact meets a span.',
  values: {
    POSSIBLE: { description: 'It may lie in the span: some of its days do.' },
    CERTAIN: { description: 'It lies in the span, whichever of its days is right.' },
  },
});

export const RefFilterInput = builder.inputType('RefFilter', {
  description:
    'Conditions on what something is tied to. Each reference is a global ID, a record id, an ISO code in capitals or an exact name; one that leads to nothing is NOT_FOUND.',
  fields: (t) => ({
    all: t.stringList({ description: 'Every one of these; no condition where empty.' }),
    any: t.stringList({ description: 'At least one of these; nothing matches where empty.' }),
    none: t.stringList({ description: 'Not one of these; no condition where empty.' }),
  }),
});

export const DateSpanInput = builder.inputType('DateSpan', {
  description: 'A span of days; an end that is left out is open. Undated things lie in no span.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day of the span.' }),
    until: t.field({ type: 'Date', description: 'The last day of the span, itself included.' }),
    edtf: t.string({
      description:
        'The span as an EDTF date instead: `2024-06`, `2024-06-18/2024-06-20`, `2024/..`.',
    }),
    match: t.field({
      type: DateMatchEnum,
      required: true,
      defaultValue: 'POSSIBLE',
      description: 'Whether a date that only may lie in the span counts.',
    }),
  }),
});

export const MeetingFilterInput = builder.inputRef<MeetingWhere>('MeetingFilter');

MeetingFilterInput.implement({
  description:
    'Conditions on meetings, all of which must hold. What is null or left out is no condition; of an empty list of values nothing matches.',
  fields: (t) => ({
    during: t.field({ type: DateSpanInput, description: 'Dated in this span.' }),
    dated: t.boolean({ description: 'Whether it has a date.' }),
    kinds: t.field({ type: [MeetingKindEnum], description: 'Of one of these kinds.' }),
    modes: t.field({ type: [MeetingModeEnum], description: 'Held in one of these modes.' }),
    statuses: t.field({
      type: [MeetingStatusEnum],
      description: 'Of one of these statuses; encounters and dyads count only what occurred.',
    }),
    people: t.field({
      type: RefFilterInput,
      description: 'People with a seat in it, of whatever status.',
    }),
    states: t.field({
      type: RefFilterInput,
      description: 'States for which somebody has a seat in it, or that host it.',
    }),
    organizations: t.field({
      type: RefFilterInput,
      description: 'Organizations for which somebody has a seat in it, or that host or convene it.',
    }),
    places: t.field({
      type: RefFilterInput,
      description: 'Places where it is held, or in which that place lies; a state by its code.',
    }),
    documents: t.field({ type: RefFilterInput, description: 'Documents that tell of it.' }),
    hosts: t.field({
      type: RefFilterInput,
      description: 'People, states and organizations that host it.',
    }),
    guests: t.field({
      type: RefFilterInput,
      description: 'People who are guests in it, and the states and organizations they come for.',
    }),
    ranks: t.field({
      type: [OfficeRankEnum],
      description: 'Somebody is shown in it with an office of one of these ranks.',
    }),
    maxParticipants: t.int({ description: 'At most so many people have a seat in it.' }),
    minIndependentSources: t.int({
      description: 'At least so many independent sources tell of it.',
    }),
    disputed: t.boolean({ description: 'Whether its accounts disagree on anything.' }),
    knownBy: t.field({ type: 'Date', description: 'Told of by a document published by that day.' }),
    and: t.field({ type: [MeetingFilterInput], description: 'Every one of these holds.' }),
    or: t.field({ type: [MeetingFilterInput], description: 'At least one of these holds.' }),
    not: t.field({ type: MeetingFilterInput, description: 'This does not hold.' }),
  }),
});

const MeetingOrderFieldEnum = builder.enumType('MeetingOrderField', {
  description: 'By what meetings are ordered; equal ones by id.',
  values: {
    DATE: { description: 'By date; undated meetings come last in both directions.' },
    KIND: { description: 'By the name of their kind.' },
    PARTICIPANT_COUNT: { description: 'By how many people have a seat.' },
    SOURCE_COUNT: { description: 'By how many independent sources tell of them.' },
  },
});

export const MeetingOrderInput = builder.inputType('MeetingOrder', {
  description: 'An order of meetings.',
  fields: (t) => ({
    field: t.field({
      type: MeetingOrderFieldEnum,
      required: true,
      defaultValue: 'DATE',
      description: 'By what.',
    }),
    direction: t.field({
      type: OrderDirectionEnum,
      required: true,
      defaultValue: 'DESC',
      description: 'Which end first.',
    }),
  }),
});
