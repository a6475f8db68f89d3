import type { AggregateRow, Link, PartRow, Properties } from '../../graph/view-shape.ts';
import { spanOf } from '../../model/date-span.ts';
import { fuzzyDate } from '../../model/fuzzy-date.ts';
import { wasThere } from '../../model/met.ts';
import { countOrder, dateOrders, positionOrder, whenOf } from '../../model/order-keys.ts';
import { seatText } from '../../model/seat-text.ts';
import type { ActorKey, ViewAccount, ViewMeeting, ViewParticipation } from '../../model/view.ts';
import { actorOf } from './actor-key.ts';
import { titleParts, titleProps } from './name-rows.ts';

/** A meeting with its seats, its accounts and what they disagree on. */
export function meetingRow(meeting: ViewMeeting): AggregateRow {
  return {
    label: 'Meeting',
    key: meeting.id,
    props: { ...ownProps(meeting), ...orderProps(meeting), ...filterProps(meeting) },
    parts: [
      ...titleParts(meeting.statedTitles),
      ...meeting.participations
        .filter(({ person }) => person === null)
        .map(unnamedPart(meeting.id)),
      ...meeting.accounts.map(accountPart),
      ...meeting.disagreements.map(disagreementPart(meeting.id)),
    ],
    links: [...linksAway(meeting), ...linksTowards(meeting), ...seatLinks(meeting)],
  };
}

function ownProps(meeting: ViewMeeting): Properties {
  const { id, kind, mode, status, date, titles, occasion } = meeting;
  const span = date === null ? null : spanOf(fuzzyDate(date));
  return {
    id,
    kind,
    mode: mode ?? undefined,
    status,
    date: date ?? undefined,
    from: span?.from,
    until: span?.until,
    when: date === null ? undefined : whenOf(date),
    occasion,
    ...titleProps(titles, 'title'),
  };
}

function orderProps(meeting: ViewMeeting): Properties {
  const { id, kind, date, independentSourceCount } = meeting;
  const dates = dateOrders(date, id);
  return {
    dateAsc: dates.ascending,
    dateDesc: dates.descending,
    kindOrder: `${kind}|${id}`,
    participantOrder: countOrder(participantsOf(meeting).length, id),
    sourceOrder: countOrder(independentSourceCount, id),
  };
}

/** What filters ask of a meeting, so that they need not leave it. */
function filterProps(meeting: ViewMeeting): Properties {
  const there = meeting.participations.filter(wasThere);
  const hosting = there.filter(({ role }) => role === 'HOST');
  const visiting = there.filter(({ role }) => role === 'GUEST');
  return {
    participantCount: participantsOf(meeting).length,
    sourceCount: meeting.independentSourceCount,
    disputed: meeting.disagreements.length > 0,
    knownBy: meeting.knownBy ?? undefined,
    placesWithin: meeting.placesWithin,
    hostKeys: unique([...meeting.hosts, ...hosting.flatMap(peopleAndStates)]),
    guestKeys: unique(visiting.flatMap(peopleAndStates)),
    ranks: meeting.ranks,
    seats: seatsOf(meeting).map(seatText),
  };
}

/** All who sit or are listed, and hosts and conveners whom nobody represents. */
function seatsOf(meeting: ViewMeeting): readonly Parameters<typeof seatText>[0][] {
  const apart = unrepresented(meeting).map(({ key }) => ({
    person: null,
    side: null,
    across: null,
    sits: false,
    for: [key],
  }));
  return [...meeting.participations, ...apart];
}

function participantsOf({ participations }: ViewMeeting): readonly ViewParticipation[] {
  return participations.filter(({ person }) => person !== null);
}

function peopleAndStates({ person, for: represented }: ViewParticipation): readonly ActorKey[] {
  return person === null ? represented : [`Person:${person}`, ...represented];
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function linksAway(meeting: ViewMeeting): readonly Link[] {
  const { id, partOf, attending, place, heldIn } = meeting;
  const from = { fromLabel: 'Meeting', from: id } as const;
  const one = (type: string, toLabel: Link['toLabel'], to: string | null): readonly Link[] =>
    to === null ? [] : [{ ...from, type, toLabel, to, props: {} }];
  return [
    ...one('PART_OF', 'Meeting', partOf),
    ...attending.map(
      (to, at): Link => ({
        ...from,
        type: 'ATTENDING',
        toLabel: 'Meeting',
        to,
        props: { order: positionOrder(at) },
      }),
    ),
    ...one('HELD_AT', 'Place', place),
    ...one('HELD_IN', 'State', heldIn),
  ];
}

function linksTowards(meeting: ViewMeeting): readonly Link[] {
  const to = { toLabel: 'Meeting', to: meeting.id } as const;
  const link =
    (type: string) =>
    (key: ActorKey, at: number): Link => {
      const { label, id } = actorOf(key);
      return { ...to, type, fromLabel: label, from: id, props: { order: positionOrder(at) } };
    };
  return [
    ...meeting.hosts.map(link('HOSTED')),
    ...convening(meeting).map(link('CONVENED')),
    ...unrepresented(meeting).map(({ key, role }, at): Link => {
      const { label, id } = actorOf(key);
      return {
        ...to,
        type: 'REPRESENTED_AT',
        fromLabel: label,
        from: id,
        props: {
          order: positionOrder(meeting.participations.length + at),
          role,
          sits: false,
          for: [key],
        },
      };
    }),
  ];
}

function convening({ conveners }: ViewMeeting): readonly ActorKey[] {
  return conveners.map((id): ActorKey => `Organization:${id}`);
}

/** Who hosts or convenes without anybody there for it still finds the meeting among its own. */
function unrepresented(
  meeting: ViewMeeting,
): readonly { readonly key: ActorKey; readonly role: string | undefined }[] {
  const represented = new Set(meeting.participations.flatMap((seat) => seat.for));
  const hosts = meeting.hosts.map((key) => ({ key, role: 'HOST' }));
  const conveners = convening(meeting).map((key) => ({ key, role: undefined }));
  const apart = [...conveners, ...hosts].filter(({ key }) => !represented.has(key));
  return [...new Map(apart.map((one) => [one.key, one])).values()];
}

/** A seat for the person, and one for each state or organization that it came for. */
function seatLinks(meeting: ViewMeeting): readonly Link[] {
  const to = { toLabel: 'Meeting', to: meeting.id } as const;
  return meeting.participations.flatMap((seat): readonly Link[] => {
    const props = seatProps(seat);
    const own: readonly Link[] =
      seat.person === null
        ? []
        : [
            {
              ...to,
              type: 'TOOK_PART',
              fromLabel: 'Person',
              from: seat.person,
              props: { ...props, accounts: seat.accounts },
            },
          ];
    const represented = seat.for.map((key): Link => {
      const { label, id } = actorOf(key);
      const person = seat.person ?? undefined;
      return {
        ...to,
        type: 'REPRESENTED_AT',
        fromLabel: label,
        from: id,
        props: { ...props, person },
      };
    });
    return [...own, ...represented];
  });
}

function seatProps(seat: ViewParticipation): Properties {
  return {
    order: positionOrder(seat.position),
    role: seat.role,
    status: seat.status,
    side: seat.side ?? undefined,
    across: seat.across ?? undefined,
    sits: seat.sits,
    for: seat.for,
    office: seat.office ?? undefined,
    officeBasis: seat.officeBasis ?? undefined,
  };
}

function unnamedPart(meeting: string) {
  return (seat: ViewParticipation): PartRow => ({
    label: 'Unnamed',
    props: {
      key: `${meeting}\n${seat.position}`,
      order: positionOrder(seat.position),
      ...titleProps(seat.description, 'description'),
      office: seat.office ?? undefined,
      role: seat.role,
      status: seat.status,
      side: seat.side ?? undefined,
      for: seat.for,
      accounts: seat.accounts,
    },
    links: [],
  });
}

function accountPart(account: ViewAccount, at: number): PartRow {
  return {
    label: 'Account',
    props: {
      key: account.key,
      order: positionOrder(at),
      locator: account.locator ?? undefined,
      headline: account.headline,
      attributedTo: account.attributedTo,
      quote: account.quote ?? undefined,
      note: account.note ?? undefined,
      date: account.date ?? undefined,
      status: account.status ?? undefined,
      kind: account.kind ?? undefined,
      place: account.place ?? undefined,
      participants: account.participants,
      absent: account.absent,
    },
    links: [{ type: 'IN_DOCUMENT', toLabel: 'Document', to: account.document, props: {} }],
  };
}

function disagreementPart(meeting: string) {
  return ({ field, values }: ViewMeeting['disagreements'][number]): PartRow => ({
    label: 'Disagreement',
    props: {
      key: `${meeting}#${field}`,
      order: `${meeting}|${field}`,
      field,
      values: JSON.stringify(values),
    },
    links: [],
  });
}
