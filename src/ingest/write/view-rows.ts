import type {
  AggregateLabel,
  AggregateRow,
  Link,
  Properties,
  ViewRows,
} from '../../graph/view-shape.ts';
import { spanOf } from '../../model/date-span.ts';
import { fuzzyDate } from '../../model/fuzzy-date.ts';
import { attestedDays, tenureSpan } from '../../model/held-on.ts';
import { countOrder, dateOrders, positionOrder } from '../../model/order-keys.ts';
import type { IdentifiedKind } from '../../model/stated.ts';
import type {
  FormerId,
  Many,
  View,
  ViewDocument,
  ViewJudgement,
  ViewOffice,
  ViewOrganization,
  ViewPerson,
  ViewPlace,
  ViewState,
} from '../../model/view.ts';
import { actorOf } from './actor-key.ts';
import { meetingRow } from './meeting-rows.ts';
import { nameOrders, nameParts, nameProps, titleParts, titleProps } from './name-rows.ts';

/**
 * The view as nodes and relationships; what is missing is no property. Rows are made while they are
 * walked, since there may be millions.
 */
export function viewRows(view: View): ViewRows {
  const rows: Readonly<Record<AggregateLabel, Rows>> = {
    State: made(view.states, stateRow),
    Document: made(view.documents, documentRow),
    Organization: made(view.organizations, organizationRow),
    Office: made(view.offices, officeRow),
    Place: made(view.places, placeRow),
    Person: made(view.people, personRow),
    Meeting: made(view.meetings, meetingRow),
    Judgement: made(view.judgements, judgementRow),
    FormerId: made(view.formerIds, formerIdRow),
  };
  return {
    size: Object.values(rows).reduce((sum, { size }) => sum + size, 0),
    of: (label) => rows[label].all,
  };
}

interface Rows {
  readonly size: number;
  readonly all: Iterable<AggregateRow>;
}

function made<Value>(
  values: readonly Value[] | Many<Value>,
  rowOf: (value: Value) => AggregateRow,
): Rows {
  return {
    size: 'size' in values ? values.size : values.length,
    all: {
      *[Symbol.iterator]() {
        for (const value of values) {
          yield rowOf(value);
        }
      },
    },
  };
}

function judgementRow({ key, score, ...judgement }: ViewJudgement): AggregateRow {
  return {
    label: 'Judgement',
    key,
    props: { key, order: key, ...judgement, score: score ?? undefined },
    parts: [],
    links: [],
  };
}

function formerIdRow({ of, id, leadsTo }: FormerId): AggregateRow {
  const key = `${of}:${id}`;
  const to = { toLabel: LABELS[of], to: leadsTo };
  return {
    label: 'FormerId',
    key,
    props: { key },
    parts: [],
    links: [{ type: 'LEADS_TO', fromLabel: 'FormerId', from: key, ...to, props: {} }],
  };
}

const LABELS = {
  document: 'Document',
  state: 'State',
  organization: 'Organization',
  office: 'Office',
  person: 'Person',
  place: 'Place',
  meeting: 'Meeting',
} as const satisfies Record<IdentifiedKind, string>;

const NO_LINKS: readonly Link[] = [];

function stateRow({ id, code, names, from, until }: ViewState): AggregateRow {
  const props = {
    id,
    code: code ?? undefined,
    from: from ?? undefined,
    until: until ?? undefined,
    ...nameProps(names),
    ...nameOrders(names, id),
  };
  return { label: 'State', key: id, props, parts: nameParts(names), links: NO_LINKS };
}

function documentRow(document: ViewDocument): AggregateRow {
  const { id, title, publishedOn, copyOf } = document;
  const published = publishedOn === null ? null : spanOf(fuzzyDate(publishedOn));
  const props: Properties = {
    id,
    title: title ?? undefined,
    publisher: document.publisher ?? undefined,
    agencies: document.agencies,
    language: document.language ?? undefined,
    publishedOn: publishedOn ?? undefined,
    publishedOnNote: document.publishedOnNote ?? undefined,
    url: document.url ?? undefined,
    publishedFrom: published?.from,
    publishedUntil: published?.until,
    order: dateOrders(publishedOn, id).descending,
  };
  const titles = title === null ? [] : [{ text: title, language: null }];
  const links: readonly Link[] =
    copyOf === null
      ? NO_LINKS
      : [
          {
            type: 'COPY_OF',
            fromLabel: 'Document',
            from: id,
            toLabel: 'Document',
            to: copyOf,
            props: {},
          },
        ];
  return { label: 'Document', key: id, props, parts: titleParts(titles), links };
}

function organizationRow({ id, names, abbreviation, members }: ViewOrganization): AggregateRow {
  const props = {
    id,
    abbreviation: abbreviation ?? undefined,
    ...nameProps(names),
    ...nameOrders(names, id),
  };
  const links = members.map(
    ({ state, from, until }, at): Link => ({
      type: 'MEMBER',
      fromLabel: 'Organization',
      from: id,
      toLabel: 'State',
      to: state,
      props: { order: positionOrder(at), from: from ?? undefined, until: until ?? undefined },
    }),
  );
  return { label: 'Organization', key: id, props, parts: nameParts(names), links };
}

function officeRow({ id, titles, rank, of }: ViewOffice): AggregateRow {
  const { label: toLabel, id: to } = actorOf(of);
  return {
    label: 'Office',
    key: id,
    props: { id, rank, ...titleProps(titles, 'title') },
    parts: [],
    links: [{ type: 'OF', fromLabel: 'Office', from: id, toLabel, to, props: {} }],
  };
}

function placeRow({ id, names, kind, in: around, state }: ViewPlace): AggregateRow {
  const from = { fromLabel: 'Place', from: id, props: {} } as const;
  const links: readonly Link[] = [
    ...(around === null ? [] : [{ ...from, type: 'IN', toLabel: 'Place', to: around } as const]),
    ...(state === null
      ? []
      : [{ ...from, type: 'IN_STATE', toLabel: 'State', to: state } as const]),
  ];
  const props = { id, kind, ...nameProps(names), ...nameOrders(names, id) };
  return { label: 'Place', key: id, props, parts: nameParts(names), links };
}

function personRow(person: ViewPerson): AggregateRow {
  const { id, names, identifiers, meetingCount, lastMeeting, tenures } = person;
  const last = dateOrders(lastMeeting, id);
  return {
    label: 'Person',
    key: id,
    props: {
      id,
      ...nameProps(names),
      ...nameOrders(names, id),
      identifiers: identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
      born: person.born ?? undefined,
      died: person.died ?? undefined,
      meetingCount,
      meetingCountOrder: countOrder(meetingCount, id),
      lastMeetingAsc: last.ascending,
      lastMeetingDesc: last.descending,
    },
    parts: [...nameParts(names), ...tenures.map((tenure, at) => tenurePart(id, tenure, at))],
    links: NO_LINKS,
  };
}

function tenurePart(
  person: string,
  { office, from, until, attested, sources }: ViewPerson['tenures'][number],
  at: number,
): AggregateRow['parts'][number] {
  const span = tenureSpan({ from, until });
  return {
    label: 'Tenure',
    props: {
      key: [person, office, from ?? '', until ?? ''].join('\n'),
      order: positionOrder(at),
      from: from ?? undefined,
      until: until ?? undefined,
      attested,
      firstDay: span?.from,
      lastDay: span?.until ?? undefined,
      attestedDays: attestedDays(attested),
    },
    links: [
      { type: 'IN_OFFICE', toLabel: 'Office', to: office, props: {} },
      ...sources.map(({ document, locator, note }, position) => ({
        type: 'SOURCED_BY',
        toLabel: 'Document' as const,
        to: document,
        props: {
          order: positionOrder(position),
          locator: locator ?? undefined,
          note: note ?? undefined,
        },
      })),
    ],
  };
}
