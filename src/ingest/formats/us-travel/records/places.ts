import type { Day } from '../../../../model/day.ts';
import type { MadeRecord } from '../../made-records.ts';
import { slugOfSpelling } from '../../slug.ts';
import { stateNamed } from '../countries.ts';

/** Where something was: a place with its record, or a state, which is built in or declared. */
export interface RegisterPlace {
  readonly id: string;
  readonly record: MadeRecord | null;
}

/** Not the comma of "Mexico, D.F.", and none in brackets. */
const BETWEEN_PLACES = /\s*,(?!\s*D\.[CF]\.)(?![^()]*\))\s*/;
const IN_BRACKETS = /\s*\([^)]*\)\s*/g;

/** The places of a `locale` column, as they stand: "Tel Aviv, Jerusalem", "Mexico, D.F.". */
export function placesIn(locale: string | null): readonly string[] {
  return (locale ?? '').split(BETWEEN_PLACES).filter((place) => place !== '');
}

/** A place in a state; one that names its own state ("Salzburg, Austria") lies there. */
export function placeIn(text: string, state: string, day: Day): RegisterPlace {
  const parts = placesIn(text.replace(IN_BRACKETS, ' ').trim());
  const named = stateNamed(parts.at(-1) ?? '', day);
  const isElsewhere = named !== null && named !== state && parts.length > 1;
  const name = (isElsewhere ? parts.slice(0, -1) : parts).join(', ');
  return cityIn(name, isElsewhere ? named : state);
}

function cityIn(name: string, state: string): RegisterPlace {
  if (!/[\p{L}\p{N}]/u.test(name)) {
    return { id: state, record: null };
  }
  const id = `us-travel/places/${state}/${slugOfSpelling(name)}`;
  return {
    id,
    record: { kind: 'place', value: { id, names: { en: name }, kind: 'CITY', in: state } },
  };
}
