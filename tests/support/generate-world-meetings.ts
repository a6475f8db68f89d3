import {
  generateSeats,
  occasionOf,
  type Resident,
  type WorldOccasion,
} from './generate-world-seats.ts';
import type { Random } from './random.ts';
import type { WorldMeeting } from './world.ts';
import { WORLD_DATES } from './world-dates.ts';
import {
  GROUND_DOCUMENTS,
  GROUND_ORGANIZATIONS,
  GROUND_PLACES,
  GROUND_STATES,
} from './world-ground.ts';

const WHOLES = ['VISIT', 'VISIT', 'VISIT', 'SUMMIT', 'CONFERENCE'] as const;
const KINDS = [
  ...['TALKS', 'TALKS', 'TALKS', 'VISIT', 'SUMMIT', 'CONFERENCE', 'CALL'],
  ...['RECEPTION', 'CEREMONY', 'SIGNING', 'OTHER'],
];
const STATUSES = [...Array<string>(12).fill('OCCURRED'), 'ANNOUNCED', 'INVITED', 'CANCELLED'];
/** How deep parts of parts go. */
const MOST_DEPTH = 2;
/** People who are met more than others. */
const HUBS = 3;

/** So many meetings of the people of a ring; parts come after their wholes. */
export function generateMeetings(
  people: readonly Resident[],
  count: number,
  random: Random,
): readonly WorldMeeting[] {
  const meetings: WorldMeeting[] = [];
  const numbers = random.some(
    Array.from({ length: count }, (_, at) => at),
    count,
  );
  for (const number of numbers) {
    if (meetings.length < count) {
      const occasion = occasionOf(guestsOf(people, random), random);
      meetings.push(...meetingWithParts(occasion, { id: `m${number}` }, 0, random));
    }
  }
  return meetings.slice(0, count);
}

/** Neighbours, with somebody from far away or met by many at times; rarely a whole hall. */
function guestsOf(people: readonly Resident[], random: Random): readonly Resident[] {
  if (people.length > 40 && random.percent(1)) {
    return random.some(people, 20 + random.below(10));
  }
  const center = random.below(people.length);
  const near = Array.from({ length: 7 }, (_, at) => people[(center + at) % people.length]);
  const guests = random.some(
    near.flatMap((one) => one ?? []),
    4 + random.below(3),
  );
  const far = random.percent(40) ? [random.pick(people)] : [];
  const hub = random.percent(12) ? [random.pick(people.slice(0, HUBS))] : [];
  return [...new Set([...guests, ...far, ...hub])];
}

type Above = Pick<WorldMeeting, 'id' | 'partOf' | 'date'>;

function meetingWithParts(
  occasion: WorldOccasion,
  { id, partOf, date: around }: Above,
  depth: number,
  random: Random,
): readonly WorldMeeting[] {
  const partCount =
    depth < MOST_DEPTH && random.percent(depth === 0 ? 25 : 40) ? 1 + random.below(2) : 0;
  const date = around !== undefined && random.percent(60) ? around : dateOf(random);
  const meeting = {
    id,
    ...(partOf === undefined ? {} : { partOf }),
    ...(date === undefined ? {} : { date }),
  };
  const kind = random.pick(partCount > 0 ? WHOLES : KINDS);
  const status = random.pick(STATUSES);
  const seats = generateSeats(occasion, status, depth === 0, random);
  return [
    {
      ...meeting,
      kind: seats.seatsTwo || status !== 'OCCURRED' || !NEEDS_TWO.has(kind) ? kind : 'OTHER',
      status,
      ...surroundings(random),
      sides: seats.sides,
      present: seats.present,
      accounts: accountsOf(random),
    },
    ...Array.from({ length: partCount }, (_, at) => {
      const part = { id: `${id}-${at}`, partOf: id, ...(date === undefined ? {} : { date }) };
      return meetingWithParts(occasion, part, depth + 1, random);
    }).flat(),
  ];
}

/** Kinds that are nothing without somebody across. Source: design §2. */
const NEEDS_TWO: ReadonlySet<string> = new Set(['TALKS', 'CALL', 'SUMMIT']);

function dateOf(random: Random): string | undefined {
  return random.percent(12) ? undefined : random.pick(WORLD_DATES).edtf;
}

function surroundings(random: Random) {
  const states = Object.keys(GROUND_STATES);
  const organizations = GROUND_ORGANIZATIONS.map(({ id }) => id);
  const places = [...GROUND_PLACES.map(({ id }) => id), ...states.slice(0, 4)];
  return {
    ...(random.percent(10) ? { mode: random.pick(['IN_PERSON', 'VIDEO']) } : {}),
    ...(random.percent(65) ? { place: random.pick(places) } : {}),
    ...(random.percent(25) ? { hosts: random.some([...states, ...organizations], 2) } : {}),
    ...(random.percent(10) ? { conveners: [random.pick(organizations)] } : {}),
  };
}

function accountsOf(random: Random): WorldMeeting['accounts'] {
  const telling = GROUND_DOCUMENTS.filter(({ id }) => id !== 'register');
  return random
    .some(telling, 1 + random.below(3))
    .map(({ id: document }) => ({ document, says: 'all' }));
}
