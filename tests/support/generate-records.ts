import fc from 'fast-check';
import type { World, WorldMeeting, WorldPerson, WorldSeat } from './world.ts';
import { WORLD_DATES } from './world-dates.ts';

const STATES = ['RU', 'KP', 'CN'] as const;
export const WORLD_ORGANIZATIONS = ['sco', 'asean'] as const;
export const WORLD_STATES = [...STATES, 'US'] as const;

const PEOPLE = ['ada', 'bo', 'cy', 'di', 'ed', 'flo', 'gus'] as const;

/** How people come to act for somebody: `cy` held her office long before anything here. */
const OFFICES: Readonly<Record<string, { readonly of: string; readonly past: boolean }>> = {
  ada: { of: 'RU', past: false },
  bo: { of: 'KP', past: false },
  cy: { of: 'CN', past: true },
  di: { of: 'sco', past: false },
};

/** On whose behalf people come who have no office at the time; nobody stands behind `gus`. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  cy: ['KP'],
  ed: ['CN'],
  flo: ['RU', 'sco'],
};

const KINDS = [
  'TALKS',
  'VISIT',
  'VISIT',
  'SUMMIT',
  'CONFERENCE',
  'CALL',
  'RECEPTION',
  'CEREMONY',
  'SIGNING',
  'OTHER',
] as const;
const ROLES = [
  'ATTENDEE',
  'ATTENDEE',
  'HOST',
  'GUEST',
  'CHAIR',
  'DELEGATE',
  'INTERPRETER',
] as const;
const STATUSES = [
  ...Array<'OCCURRED'>(7).fill('OCCURRED'),
  'ANNOUNCED',
  'INVITED',
  'CANCELLED',
] as const;
const AWAY = ['ABSENT', 'NOT_INVITED', 'EXPECTED', 'INVITED'] as const;

interface Draft {
  readonly kind: (typeof KINDS)[number];
  readonly status: string;
  readonly date: string | null;
  readonly whole: number;
  readonly sideCount: number;
  readonly people: readonly {
    readonly id: (typeof PEOPLE)[number];
    readonly at: number;
    readonly role: (typeof ROLES)[number];
    readonly away: (typeof AWAY)[number] | null;
  }[];
  readonly unnamed: readonly {
    readonly of: string;
    readonly at: number;
    readonly isGroup: boolean;
    readonly isDelegate: boolean;
  }[];
}

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  date: fc.option(fc.constantFrom(...WORLD_DATES.map(({ edtf }) => edtf)), { freq: 5, nil: null }),
  whole: fc.integer({ min: 0, max: 12 }),
  sideCount: fc.constantFrom(0, 1, 2, 2, 2, 2, 3, 3, 4),
  people: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...PEOPLE),
      at: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 3, 4),
      role: fc.constantFrom(...ROLES),
      away: fc.constantFrom(null, null, null, null, null, null, null, null, ...AWAY),
    }),
    { selector: ({ id }) => id, minLength: 3, maxLength: 7 },
  ),
  unnamed: fc.uniqueArray(
    fc.record({
      of: fc.constantFrom(...WORLD_STATES, ...WORLD_ORGANIZATIONS),
      at: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 3, 4),
      isGroup: fc.boolean(),
      isDelegate: fc.boolean(),
    }),
    { selector: ({ of }) => of, maxLength: 2 },
  ),
});

/**
 * Small worlds of records in the published format, made so that design §1 "Met" decides every tie
 * in them: meetings of every kind and status, with sides, people without a side, more than three
 * sides, delegates on visits, interpreters, absent people, groups without names, states that only
 * somebody unnamed represents, parts two deep, dates of every precision, and none.
 */
export const worlds: fc.Arbitrary<World> = fc
  .array(draft, { minLength: 4, maxLength: 9 })
  .map((drafts) => ({
    dataset: { id: 'world', kind: 'CURATED' },
    documents: [
      { id: 'report', publishedOn: '2020-01-01' },
      { id: 'register', publishedOn: '2020-01-01' },
    ],
    organizations: WORLD_ORGANIZATIONS.map((id) => ({ id, names: { en: id.toUpperCase() } })),
    offices: Object.entries(OFFICES).map(([id, { of }]) => ({
      id: `office-of-${id}`,
      titles: { en: `Office of ${id}` },
      of,
      rank: 'MINISTER',
    })),
    people: PEOPLE.map(personOf),
    meetings: drafts.map((one, at) => meetingOf(one, at, drafts)),
  }));

function personOf(id: string): WorldPerson {
  const office = OFFICES[id];
  const tenure = {
    office: `office-of-${id}`,
    from: office?.past ? '1990-01-01' : '1999-01-01',
    ...(office?.past ? { until: '1995-12-31' } : {}),
    sources: [{ document: 'register' }],
  };
  return { id, names: { en: `Person ${id}` }, tenures: office ? [tenure] : [] };
}

function meetingOf(one: Draft, at: number, drafts: readonly Draft[]): WorldMeeting {
  const seats = [
    ...one.people.map((person) => ({ at: person.at, seat: personSeat(person, one) })),
    ...one.unnamed.map((unnamed) => ({ at: unnamed.at, seat: unnamedSeat(unnamed, at) })),
  ];
  const seated = (wanted: (side: number) => boolean) =>
    seats.filter((placed) => wanted(placed.at)).map(({ seat }) => seat);
  const sides = Array.from({ length: one.sideCount }, (_, side) => seated((n) => n === side));
  const filled = sides.filter((side) => side.length > 0);
  const present = seated((side) => side >= one.sideCount);
  const whole = wholeOf(at, drafts);
  return {
    id: `m${at}`,
    kind: isBetweenTwo(one.kind, one.status) && !seatsTwo(filled, present) ? 'OTHER' : one.kind,
    status: one.status,
    ...(one.date === null ? {} : { date: one.date }),
    ...(whole === null ? {} : { partOf: `m${whole}` }),
    sides: filled,
    present,
    accounts: [{ document: 'report', says: 'all' }],
  };
}

/** An earlier meeting that is itself at most a part of a whole, so that parts are two deep. */
function wholeOf(at: number, drafts: readonly Draft[]): number | null {
  const whole = drafts[at]?.whole ?? at;
  if (whole >= at) {
    return null;
  }
  const above = wholeOf(whole, drafts);
  return above === null || wholeOf(above, drafts) === null ? whole : null;
}

function personSeat(
  { id, role, away }: Draft['people'][number],
  { status, date }: Draft,
): WorldSeat {
  const behind = BEHIND[id];
  const held = OFFICES[id];
  return {
    person: id,
    role,
    ...(behind ? { for: behind } : {}),
    // The office covers every date here, but no date at all.
    ...(held && !held.past && date === null ? { as: `office-of-${id}` } : {}),
    ...(status === 'OCCURRED' && away !== null ? { status: away } : {}),
  };
}

function unnamedSeat(
  { of, isGroup, isDelegate }: Draft['unnamed'][number],
  meeting: number,
): WorldSeat {
  return {
    ...(isGroup ? { group: `Delegation ${meeting} of ${of}` } : {}),
    for: [of],
    ...(isDelegate ? { role: 'DELEGATE' } : {}),
  };
}

function isBetweenTwo(kind: string, status: string): boolean {
  return status === 'OCCURRED' && ['TALKS', 'CALL', 'SUMMIT'].includes(kind);
}

function seatsTwo(
  sides: readonly (readonly WorldSeat[])[],
  present: readonly WorldSeat[],
): boolean {
  const wasThere = ({ status }: WorldSeat) => status !== 'ABSENT' && status !== 'NOT_INVITED';
  const occupied = sides.filter((side) => side.some(wasThere)).length;
  return occupied + present.filter(wasThere).length >= 2;
}
