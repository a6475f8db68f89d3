import { BadInputError } from '../errors.ts';
import type { EncounterOrder } from '../model/encounter.ts';
import { nameOrderOf } from '../model/name-order.ts';
import type { ActorLabel } from '../model/ref.ts';
import { placeOf } from '../projection/actor-table.ts';
import type { EncounterTable } from '../projection/encounter-table.ts';
import type { Projection } from '../projection/projection.ts';

/** Where an encounter stands in an order: compared number by number. */
export type Place = readonly [first: number, second: number, third: number];

/**
 * A total order of the rows of a table. Its keys are those of `encounterOrder`, so that a cursor of
 * either form is one of both.
 */
export interface EncounterRanking {
  readonly name: string;
  readonly direction: 'ASC' | 'DESC';
  /** The first number of the place: most rows are told apart by it. */
  firstOf(table: EncounterTable, row: number): number;
  placeOf(table: EncounterTable, row: number): Place;
  keyOf(table: EncounterTable, row: number): string;
  /** @throws BadInputError for a key that this order cannot have given. */
  placeOfKey(key: string): Place;
}

export interface RankedEncounters {
  /** Whether rows are pairs of any two actors, or the counterparts of one. */
  readonly of: 'PAIRS' | 'COUNTERPARTS';
  /** Of which kind both, or the counterparts, are. */
  readonly kind: ActorLabel;
}

export function encounterRanking(
  projection: Projection,
  order: EncounterOrder,
  language: string,
  ranked: RankedEncounters,
): EncounterRanking {
  switch (order.field) {
    case 'NAME':
      return byName(projection, order, language, ranked);
    case 'OCCASION_COUNT':
    case 'MEETING_COUNT':
      return byNumber(projection, order, ranked, countColumn(order.field));
    case 'FIRST_DATE':
    case 'LAST_DATE':
      return byNumber(projection, order, ranked, dateColumn(projection, order));
  }
}

/** The number that an order begins with, and its text in a key. */
interface Column {
  numberOf(table: EncounterTable, row: number): number;
  textOf(number: number): string;
  /** Null for a text that stands in no key. */
  numberOfText(text: string): number | null;
}

const COUNT_DIGITS = 10;

function countColumn(field: 'OCCASION_COUNT' | 'MEETING_COUNT'): Column {
  const column = field === 'OCCASION_COUNT' ? 'occasions' : 'meetings';
  return {
    numberOf: (table, row) => table[column][row] ?? 0,
    textOf: (count) => String(count).padStart(COUNT_DIGITS, '0'),
    numberOfText: (text) => (/^\d{10}$/.test(text) ? Number(text) : null),
  };
}

/** What has no date comes last in both directions: `~` is behind every digit, `!` before. */
function dateColumn({ dates }: Projection, { field, direction }: EncounterOrder): Column {
  const column = field === 'FIRST_DATE' ? 'first' : 'last';
  const undated = direction === 'ASC' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const mark = direction === 'ASC' ? '~' : '!';
  return {
    numberOf: (table, row) => {
      const date = table[column][row] ?? -1;
      return date < 0 ? undated : date;
    },
    textOf: (date) => dates.whens[date] ?? mark,
    numberOfText: (text) => (text === mark ? undated : placeAmong(dates.whens, text)),
  };
}

function byNumber(
  projection: Projection,
  { field, direction }: EncounterOrder,
  { of, kind }: RankedEncounters,
  column: Column,
): EncounterRanking {
  const { actors } = projection;
  const isPair = of === 'PAIRS';
  const idsOf = (a: number, b: number) =>
    isPair ? `${actors.ids[a] ?? ''}\n${actors.ids[b] ?? ''}` : (actors.ids[b] ?? '');
  const actorPlace = (id: string) => {
    const place = placeOf(actors, kind, id);
    return actors.ids[place] === id ? place : place - 0.5;
  };
  return {
    name: `${field}_${direction}`,
    direction,
    firstOf: column.numberOf,
    placeOf: (table, row) => {
      const [a = 0, b = 0] = [table.a[row], table.b[row]];
      const first = column.numberOf(table, row);
      return isPair ? [first, a, b] : [first, b, 0];
    },
    keyOf: (table, row) => {
      const ids = idsOf(table.a[row] ?? 0, table.b[row] ?? 0);
      return `${column.textOf(column.numberOf(table, row))}|${ids}`;
    },
    placeOfKey: (key) => {
      // Dates hold two bars of their own; an id may hold some too.
      const [text = '', ids = ''] = splitAt(key, /^(?:[~!]|\d{10}|[^|]*\|[^|]*\|[^|]*)\|/);
      const first = column.numberOfText(text);
      const [a = '', b = ''] = ids.split('\n');
      if (first === null) {
        throw new BadInputError('cursor', `a cursor of the order ${field}_${direction}`, key);
      }
      return isPair ? [first, actorPlace(a), actorPlace(b)] : [first, actorPlace(a), 0];
    },
  };
}

function splitAt(key: string, head: RegExp): readonly [string, string] {
  const [found = ''] = head.exec(key) ?? [];
  return [found.slice(0, -1), key.slice(found.length)];
}

function byName(
  { actors }: Projection,
  { direction }: EncounterOrder,
  language: string,
  { of }: RankedEncounters,
): EncounterRanking {
  const order = nameOrderOf(language);
  const names = actors.names[order];
  const { ranks, keys } = actors.nameRanks[order]();
  const isPair = of === 'PAIRS';
  return {
    name: `${order}_${direction}`,
    direction,
    firstOf: (table, row) => ranks[table[isPair ? 'a' : 'b'][row] ?? 0] ?? 0,
    placeOf: (table, row) => {
      const second = ranks[table.b[row] ?? 0] ?? 0;
      return isPair ? [ranks[table.a[row] ?? 0] ?? 0, second, 0] : [second, 0, 0];
    },
    keyOf: (table, row) => {
      const second = names[table.b[row] ?? 0] ?? '';
      return isPair ? `${names[table.a[row] ?? 0] ?? ''}\n${second}` : second;
    },
    placeOfKey: (key) => {
      const [a = '', b = ''] = key.split('\n');
      return [placeAmong(keys, a), isPair ? placeAmong(keys, b) : 0, 0];
    },
  };
}

/** Where a text stands in a sorted list; between two of them where it is none. */
function placeAmong(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return sorted[low] === text ? low : low - 0.5;
}
