import { stateOfColumn } from '../countries.ts';
import type { RowElement } from '../xml/row-element.ts';
import { checkOrder, dayIn, personIdIn, type Refuse, shown, textAt, writtenAt } from './fields.ts';
import type { GuestRow, HeldOffice, TripRow } from './row.ts';

const CREATED = ['created-datetime', 'created-date'];
const MODIFIED = ['last-modified-datetime', 'last-modified-date'];
const OFFICES: ReadonlyMap<string, HeldOffice> = new Map([
  ['president', 'PRESIDENT'],
  ['secretary', 'SECRETARY'],
]);

/** Reads a `trip`; null where something was refused. */
export function readTrip(id: string, row: RowElement, refuse: Refuse): TripRow | null {
  const stay = stayOf(id, row, 'country', 'remarks', refuse);
  const who = personIdIn(row.attributes.get('who') ?? null, 'who', refuse);
  const name = textAt(row, 'name');
  if (name === null) {
    refuse('must have the name of the traveller, but got: nothing');
  }
  const role = row.attributes.get('role') ?? textAt(row, 'role');
  const office = OFFICES.get(role ?? '');
  if (office === undefined) {
    refuse(
      `must have one of these roles: ${[...OFFICES.keys()].join(', ')}; but got: ${shown(role)}`,
    );
  }
  return stay === null || name === null || office === undefined
    ? null
    : { kind: 'TRIP', ...stay, who, name, office, locale: textAt(row, 'locale') };
}

/** Reads a `visit`; null where something was refused. */
export function readGuest(id: string, row: RowElement, refuse: Refuse): GuestRow | null {
  const stay = stayOf(id, row, 'from', 'description', refuse);
  const visitor = textAt(row, 'visitor');
  if (visitor === null) {
    refuse('must have a visitor, but got: nothing');
  }
  return stay === null || visitor === null ? null : { kind: 'GUEST', ...stay, visitor };
}

function stayOf(
  id: string,
  row: RowElement,
  column: string,
  prose: string,
  refuse: Refuse,
): Omit<GuestRow, 'kind' | 'visitor'> | null {
  const start = dayIn(row, ['start-date'], refuse);
  const end = dayIn(row, ['end-date'], refuse);
  checkOrder([start, end], ['start-date', 'end-date'], refuse);
  const country = textAt(row, column);
  const state = country === null || start === null ? null : stateOfColumn(country, start);
  if (state === null && start !== null) {
    refuse(`must have a known country as ${column}, but got: ${shown(country)}`);
  }
  if (start === null || end === null || country === null || state === null) {
    return null;
  }
  return {
    id,
    start,
    end,
    country,
    state,
    prose: textAt(row, prose) ?? '',
    created: writtenAt(row, CREATED),
    modified: writtenAt(row, MODIFIED),
  };
}
