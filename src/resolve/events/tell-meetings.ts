import type { Claim, DatasetKind, StatedMeeting } from '../../model/stated.ts';
import type { MatchInput } from '../matching/scored-pair.ts';
import { byPrecedence } from '../precedence.ts';
import type { KnownOffices } from './known-offices.ts';
import type { KnownPlaces } from './known-places.ts';
import { type KnownWholes, knownWholes } from './known-wholes.ts';
import { type MatchDays, matchDaysOf } from './match-days.ts';
import type { Stay, ToldMeeting } from './told-meeting.ts';
import { actorsOf, partiesOf } from './told-parties.ts';

interface Ground {
  readonly input: MatchInput;
  readonly offices: KnownOffices;
  readonly places: KnownPlaces;
  readonly wholes: KnownWholes;
}

/** Every record id of a meeting once, by what its claims tell, in the order of precedence. */
export function tellMeetings(
  input: MatchInput,
  known: Pick<Ground, 'offices' | 'places'>,
): readonly ToldMeeting[] {
  const claims = input.claims.filter(isMeeting).toSorted(byPrecedence);
  const records = claims.map(({ record }) => record);
  const ground = { input, ...known, wholes: knownWholes(records, input) };
  const tellers = new Map<string, Map<string, DatasetKind>>();
  const first = new Map<string, StatedMeeting>();
  for (const { record, dataset, datasetKind } of claims) {
    const known = tellers.get(record.id) ?? new Map();
    tellers.set(record.id, known.set(dataset, datasetKind));
    first.set(record.id, first.get(record.id) ?? record);
  }
  return [...first.values()].map((record) =>
    tell(record, tellers.get(record.id) ?? new Map(), ground),
  );
}

interface MeetingClaim extends Claim {
  readonly record: StatedMeeting;
}

function isMeeting(claim: Claim): claim is MeetingClaim {
  return claim.kind === 'meeting';
}

function tell(
  record: StatedMeeting,
  tellers: ReadonlyMap<string, DatasetKind>,
  ground: Ground,
): ToldMeeting {
  const { input, wholes } = ground;
  const today = input.idOf('meeting', record.id);
  const above = wholes.wholesOf(today);
  const chain = [record, ...above.flatMap((id) => wholes.recordsOf(id).slice(0, 1))];
  const days = daysOf(chain);
  return {
    id: record.id,
    today,
    kind: record.meetingKind,
    mode: record.mode,
    status: record.status,
    tellers,
    days,
    places: record.meetingKind === 'CALL' ? [] : placesOf(chain, ground),
    ...partiesOf(record, days, input, ground.offices),
    conveners: new Set(record.conveners.map((id) => input.idOf('organization', id))),
    stay: stayOf(chain, ground),
    wholes: above,
  };
}

function daysOf(chain: readonly StatedMeeting[]): MatchDays {
  return chain.map(({ date }) => (date === null ? [] : matchDaysOf(date))).find(isSome) ?? [];
}

function placesOf(
  chain: readonly StatedMeeting[],
  { places }: Pick<Ground, 'places'>,
): readonly string[] {
  const told = chain.flatMap(({ place }) => place ?? []);
  const host = chain.flatMap(({ hosts }) => (hosts.length === 1 ? hosts : []));
  const [place] = [...told, ...host];
  return place === undefined ? [] : places.within(place);
}

function stayOf(chain: readonly StatedMeeting[], ground: Ground): Stay | null {
  const at = chain.findIndex(({ meetingKind }) => meetingKind === 'VISIT');
  const visit = chain[at];
  if (visit === undefined) {
    return null;
  }
  const { input, offices } = ground;
  const days = daysOf(chain.slice(at));
  const seated = visit.participants.filter(({ person }) => person !== null);
  const invited = seated.filter(({ role }) => role === 'GUEST');
  const guests = isSome(invited) ? invited : seated.filter(({ role }) => role !== 'HOST');
  return {
    id: input.idOf('meeting', visit.id),
    guests: new Set(guests.flatMap(({ person }) => (person ? input.idOf('person', person) : []))),
    actors: new Set(
      guests.flatMap((guest) => {
        const person = guest.person === null ? null : input.idOf('person', guest.person);
        return actorsOf(guest, { person, office: guest.office }, days, input, offices);
      }),
    ),
    days,
    places: placesOf(chain.slice(at), ground),
  };
}

const isSome = (list: readonly unknown[]) => list.length > 0;
