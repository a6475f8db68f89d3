import type { Claim, MeetingStatus } from '../model/stated.ts';
import type { ViewMeeting, ViewOffice, ViewTenure } from '../model/view.ts';
import { type ResolvedAccount, resolveAccounts } from './accounts.ts';
import type { Actors } from './actors.ts';
import { chosenWhole, type WholeContext } from './chosen-whole.ts';
import { type ClaimOf, type Group, type Groups, groupsOf, type RecordOf } from './claims.ts';
import type { Documents } from './documents.ts';
import type { Identity } from './identity.ts';
import { type Lookup, lookup } from './lookup.ts';
import { mergedTexts, unique } from './names.ts';
import type { Places } from './places.ts';
import type { Candidate } from './prefer.ts';
import { preferred } from './prefer.ts';
import { firstPublished } from './published.ts';
import { mergedSeating, type Seating } from './seating.ts';
import { candidatesOf, dateLiesWithin, preferredValue } from './single-value.ts';
import { independentSourceCount } from './sources.ts';

/** A meeting of today with its own values, before it is seen beside its parts and wholes. */
export interface OwnMeeting
  extends Pick<
    ViewMeeting,
    | 'id'
    | 'titles'
    | 'kind'
    | 'mode'
    | 'status'
    | 'date'
    | 'place'
    | 'heldIn'
    | 'placesWithin'
    | 'partOf'
    | 'attending'
    | 'hosts'
    | 'conveners'
  > {
  readonly accounts: readonly ResolvedAccount[];
  readonly seating: Seating;
}

export interface MeetingContext {
  readonly identity: Identity;
  readonly actors: Actors;
  readonly places: Places;
  readonly documents: Documents;
  readonly isPerson: (id: string) => boolean;
  readonly tenuresOf: (person: string) => readonly ViewTenure[];
  readonly offices: ReadonlyMap<string, ViewOffice>;
}

interface OwnMeetingContext extends MeetingContext, WholeContext {}

/** Meetings by id, each by itself. */
export interface OwnMeetings extends Lookup<OwnMeeting> {
  /** All of them, in the order of ids. */
  readonly groups: Iterable<{ readonly id: string }>;
  /** What each is part of, of those that are part of anything. */
  readonly wholes: Iterable<Pick<OwnMeeting, 'id' | 'partOf'>>;
}

/** Parts stand near their wholes, in the order of ids. */
const MOST_REMEMBERED = 2_000;

export function resolveOwnMeetings(claims: readonly Claim[], context: MeetingContext): OwnMeetings {
  const groups = groupsOf(claims, 'meeting', context.identity);
  const whole = { guestsOf: guestsIn(groups, context), ranksOf: ranksIn(context) };
  const own = { ...context, ...whole };
  return {
    ...lookup(groups, MOST_REMEMBERED, (group) => resolveOwnMeeting(group, own)),
    groups,
    wholes: {
      *[Symbol.iterator]() {
        for (const { id, claims: stated } of groups) {
          const partOf = chosenWhole(id, stated, own);
          if (partOf !== null) {
            yield { id, partOf };
          }
        }
      },
    },
  };
}

function guestsIn(groups: Groups<MeetingRecord>, { identity }: MeetingContext) {
  return (meeting: string): readonly string[] => {
    const claims = groups.get(meeting)?.claims ?? [];
    const seats = claims.flatMap(({ record }) => record.participants);
    const invited = seats.filter(({ role }) => role === 'GUEST');
    const people = invited.flatMap(({ person }) => person ?? []);
    return unique(people.map((person) => identity.idOf('person', person)));
  };
}

function ranksIn({ tenuresOf, offices }: MeetingContext) {
  return (person: string) =>
    unique(tenuresOf(person).flatMap(({ office }) => offices.get(office)?.rank ?? []));
}

type MeetingRecord = RecordOf<'meeting'>;

function resolveOwnMeeting(
  { id, claims }: Group<MeetingRecord>,
  context: OwnMeetingContext,
): OwnMeeting {
  const { identity, actors, places } = context;
  const accounts = resolveAccounts(id, claims, context);
  const supported = supportIn(accounts, context);
  const placed = placeOf(claims, accounts, context);
  const actorsOf = (ids: readonly string[]) => unique(ids.flatMap((of) => actors.keyOf(of) ?? []));
  const status = statusOf(claims, supported) ?? 'ANNOUNCED';
  const attended = claims.flatMap(({ record }) =>
    record.attending.map((of) => identity.idOf('meeting', of)),
  );
  return {
    id,
    titles: mergedTexts(claims.map(({ record }) => record.titles)),
    kind: preferredValue(claims, ({ meetingKind }) => meetingKind) ?? 'OTHER',
    mode: preferredValue(claims, ({ mode }) => mode),
    status,
    date: dateOf(claims, supported) ?? null,
    place: placed?.kind === 'STATE' ? null : (placed?.id ?? null),
    heldIn: placed?.state ?? null,
    placesWithin: placed ? places.within(placed.id) : [],
    partOf: chosenWhole(id, claims, context),
    attending: unique(attended.filter((of) => of !== id)),
    hosts: actorsOf(claims.flatMap(({ record }) => record.hosts)),
    conveners: unique(
      claims.flatMap(({ record }) =>
        record.conveners.map((of) => identity.idOf('organization', of)),
      ),
    ),
    accounts,
    seating: mergedSeating(claims, status, { identity, actorOf: actors.keyOf }),
  };
}

type Support<Value> = Pick<Candidate<Value>, 'sources' | 'published'>;
type SupportOf = <Value>(
  value: Value,
  statedIn: (account: ResolvedAccount) => Value | null,
) => Support<Value>;

/** How well the accounts support a value: the number of independent sources, the first publication. */
function supportIn(accounts: readonly ResolvedAccount[], { documents }: MeetingContext): SupportOf {
  return (value, statedIn) => {
    const stating = accounts.filter((account) => statedIn(account) === value);
    return {
      sources: independentSourceCount(stating, documents),
      published: firstPublished(stating, documents),
    };
  };
}

function dateOf(claims: readonly ClaimOf<MeetingRecord>[], supported: SupportOf) {
  const candidates = candidatesOf(
    claims,
    ({ date }) => date,
    (value) => supported(value, ({ date }) => date),
  );
  return preferred(candidates, dateLiesWithin);
}

const STAGE: Readonly<Record<MeetingStatus, number>> = {
  INVITED: 0,
  ANNOUNCED: 1,
  OCCURRED: 2,
  CANCELLED: 2,
};

/** A later stage tells more than an earlier one, as a narrower date does than a wider one. */
function statusOf(claims: readonly ClaimOf<MeetingRecord>[], supported: SupportOf) {
  const candidates = candidatesOf(
    claims,
    ({ status }) => status,
    (value) => supported(value, ({ status }) => status),
  );
  return preferred(candidates, (inner, outer) => STAGE[inner] > STAGE[outer]);
}

function placeOf(
  claims: readonly ClaimOf<MeetingRecord>[],
  accounts: readonly ResolvedAccount[],
  { places, ...context }: MeetingContext,
) {
  const supported = supportIn(accounts, { places, ...context });
  const candidates = candidatesOf(
    claims,
    ({ place }) => (place === null ? null : (places.placeOf(place)?.id ?? null)),
    (value) => supported(value, ({ place }) => place),
  );
  const id = preferred(
    candidates,
    (inner, outer) => inner !== outer && places.within(inner).includes(outer),
  );
  return id === undefined ? null : places.placeOf(id);
}
