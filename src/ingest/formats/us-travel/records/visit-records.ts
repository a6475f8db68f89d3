import type { MadeRecord } from '../../made-records.ts';
import { readVisitors } from '../prose/read-visitors.ts';
import type { GuestRow, TripRow } from '../rows/row.ts';
import { actorOf } from './actors.ts';
import { idOfRow, type MadeSeat } from './made-record.ts';
import { meetingsOfRow } from './meetings-of-row.ts';
import { placeOfRow } from './place-of-row.ts';
import {
  registerOffice,
  registerPerson,
  registerPersonId,
  UNITED_STATES,
} from './register-people.ts';
import { rowDocument } from './row-document.ts';
import { createSeatsOfRow, type SeatsOfRow } from './seats-of-row.ts';
import { beforeStay, endsOf, stayDate } from './stay-dates.ts';

const MOST_QUOTE_CHARACTERS = 2_000;

/** A stay, the meetings that its prose tells of, and everybody and everything in them. */
export function visitRecords(row: TripRow | GuestRow): readonly MadeRecord[] {
  const document = idOfRow(row.id);
  const locator = row.kind === 'TRIP' ? 'remarks' : 'description';
  const quote = row.prose === '' ? null : row.prose.slice(0, MOST_QUOTE_CHARACTERS);
  const host = row.kind === 'TRIP' ? row.state : UNITED_STATES;
  const seats = createSeatsOfRow(document, locator, beforeStay(row));
  const guests = row.kind === 'TRIP' ? [travellerSeat(row)] : guestSeats(row, seats);
  const place = placeOfRow(row);
  const visit = {
    id: document,
    kind: 'VISIT',
    status: 'OCCURRED',
    date: stayDate(row),
    place: place.id,
    hosts: [host],
    sides: [guests.map((seat) => ({ ...seat, role: 'GUEST' }))],
    accounts: [{ document, locator: 'row', quote, note: place.note, says: 'all' }],
  };
  const stay = { document, locator, quote, host, guests, place, seats };
  const meetings = meetingsOfRow(row, stay);
  return [
    rowDocument(row),
    ...[actorOf(row.state)?.record ?? null].filter((record) => record !== null),
    ...(row.kind === 'TRIP' ? travellerRecords(row, document) : []),
    ...seats.records(),
    ...(place.record === null ? [] : [place.record]),
    { kind: 'meeting', value: visit },
    ...meetings,
  ];
}

function travellerSeat({ who, office }: TripRow): MadeSeat {
  return { person: registerPersonId(who), as: registerOffice(office).id, for: UNITED_STATES };
}

function travellerRecords(row: TripRow, document: string): readonly MadeRecord[] {
  const { who, name, office: held } = row;
  const tenure = { attested: endsOf(row) };
  return registerPerson({ who, name, held, id: `${document}/traveller`, document, tenure });
}

/** The visitors; where none is named, what the column says instead: a delegation. */
function guestSeats(row: GuestRow, seats: SeatsOfRow): readonly MadeSeat[] {
  const shown = { of: row.state, dates: endsOf(row) };
  const named = readVisitors(row.visitor)
    .map((mention) => seats.mention(mention, shown))
    .filter((seat) => seat !== null);
  const once = [...new Map(named.map((seat) => [seat.person ?? seat.office, seat])).values()];
  return once.length > 0 ? once : [seats.group(row.visitor, row.state)];
}
