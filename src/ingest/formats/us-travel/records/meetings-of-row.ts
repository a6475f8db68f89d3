import type { MadeRecord } from '../../made-records.ts';
import { readProse } from '../prose/read-prose.ts';
import type { Party, ReadMeeting } from '../prose/reading.ts';
import type { GuestRow, TripRow } from '../rows/row.ts';
import { groupSeat } from './group-seat.ts';
import type { MadeSeat } from './made-record.ts';
import { placeIn, type RegisterPlace } from './places.ts';
import { UNITED_STATES } from './register-people.ts';
import type { SeatsOfRow } from './seats-of-row.ts';
import { dateWithin } from './stay-dates.ts';

/** The stay around the meetings of a row. */
interface Stay {
  /** Id of the visit, and of its document. */
  readonly document: string;
  readonly locator: string;
  readonly quote: string | null;
  /** Id of the state where it was. */
  readonly host: string;
  readonly guests: readonly MadeSeat[];
  readonly place: RegisterPlace;
  readonly seats: SeatsOfRow;
}

/** The meetings that the prose of a row tells of, as parts of its visit, and their places. */
export function meetingsOfRow(row: TripRow | GuestRow, stay: Stay): readonly MadeRecord[] {
  const { prose: text, start, end } = row;
  const direction = row.kind === 'TRIP' ? 'TRAVEL' : 'VISIT';
  const { meetings } = readProse({ text, start, end, direction, own: row.state });
  return meetings.flatMap((meeting, at) => meetingOf(meeting, at + 1, row, stay));
}

function meetingOf(
  read: ReadMeeting,
  number: number,
  row: TripRow | GuestRow,
  { document, locator, quote, host, guests, place: around, seats }: Stay,
): readonly MadeRecord[] {
  const date = dateWithin(row, read.day);
  const seated = new Set<unknown>(guests.map(({ person }) => person));
  const across = read.parties
    .map((party) => seatsOf(party, { of: row.state, date, host }, seats))
    .map((side) => side.filter((seat) => isFirst(seat, seated)))
    .filter((side) => side.length > 0);
  if (across.length === 0) {
    return [];
  }
  const isHosted = across.flat().some((seat) => seat.for === host);
  const own = row.kind === 'TRIP' ? UNITED_STATES : row.state;
  const companions = read.companions
    .map((mention) => seats.mention(mention, { of: own, dates: [date] }))
    .filter((seat) => seat !== null && isFirst(seat, seated));
  const place = read.place === null ? around : placeIn(read.place, host, row.start);
  const side = [...guests, ...companions].map((seat) => ({ ...seat, ...(isHosted ? GUEST : {}) }));
  return [
    ...(read.place === null || place.record === null ? [] : [place.record]),
    {
      kind: 'meeting',
      value: {
        id: `${document}/${number}`,
        kind: read.kind,
        status: read.status,
        date,
        place: place.id,
        hosts: isHosted ? [host] : [],
        partOf: document,
        sides: [side, ...across],
        accounts: [{ document, locator, quote, says: 'all' }],
      },
    },
  ];
}

const GUEST = { role: 'GUEST' } as const;
const HOST = { role: 'HOST' } as const;

interface Across {
  /** Id of the row's own state. */
  readonly of: string;
  readonly date: string;
  readonly host: string;
}

/** Those of one state or organization; a state of which nobody is told sits for itself. */
function seatsOf(party: Party, { of, date, host }: Across, seats: SeatsOfRow): readonly MadeSeat[] {
  const own = party.of ?? of;
  const people = party.people
    .map((mention) => seats.mention(mention, { of: own, dates: [date] }))
    .filter((seat) => seat !== null);
  const groups = party.groups.map((text) => groupSeat(text, own, seats));
  if (people.length + groups.length > 0) {
    return [...people, ...groups].map((seat) =>
      isHostSeat(seat, host) ? { ...seat, ...HOST } : seat,
    );
  }
  const alone = seats.actor(own);
  return alone === null ? [] : [alone];
}

/** Whoever has a name or an office and speaks for the host receives the others. */
function isHostSeat({ person, office, for: actor }: MadeSeat, host: string): boolean {
  return actor === host && (person ?? office) !== undefined;
}

/** Nobody sits twice, however often the row names them. */
function isFirst(seat: MadeSeat, seated: Set<unknown>): boolean {
  const key = seat.person ?? JSON.stringify([seat.office, seat.group, seat.for]);
  const isNew = !seated.has(key);
  seated.add(key);
  return isNew;
}
