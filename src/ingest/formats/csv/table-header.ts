import { nearestId } from '../../check/nearest.ts';
import { faultOfFile } from '../../read/read-faults.ts';
import type { Fault } from '../../records.ts';
import { keptText } from '../../validate/text-rules.ts';
import { shown } from '../../validate/validate-values.ts';
import type { ColumnPlaces } from './records-of-row.ts';
import type { Mapping } from './template.ts';

const MOST_SHOWN_COLUMNS = 20;

/** Where the columns stand, and what is wrong with them. With faults no row is to be read. */
export interface TableHeader {
  readonly places: ColumnPlaces;
  readonly count: number;
  readonly faults: readonly Fault[];
}

/** Reads the names of the columns, and looks for those that the mapping asks for. */
export function tableHeader(
  file: string,
  line: number,
  cells: readonly string[],
  mapping: Mapping,
): TableHeader {
  const names = cells.map(keptText);
  const places = new Map(names.map((name, at) => [name, at]));
  const refuse = (code: string, message: string) => faultOfFile(file, line, code, message);
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  const faults = [
    ...names
      .filter((name) => name.includes('\r'))
      .slice(0, 1)
      .map(() => refuse('LINE_ENDS', 'must end its lines with LF or CRLF, but has CR alone')),
    ...twice.map((name) => {
      const at = names.flatMap((other, index) => (other === name ? [index + 1] : [])).join(', ');
      const rule = 'must have each column once';
      return refuse(
        'DUPLICATE_COLUMN',
        `${rule}, but ${shown(name) || 'an empty name'} is at ${at}`,
      );
    }),
    ...[...mapping.columns]
      .filter(([column]) => !places.has(keptText(column)))
      .map(([column, asked]) =>
        refuse('UNKNOWN_COLUMN', unknownColumn(column, `${mapping.file}:${asked}`, names)),
      ),
  ];
  for (const column of mapping.columns.keys()) {
    places.set(column, places.get(keptText(column)) ?? -1);
  }
  return { places, count: names.length, faults };
}

function unknownColumn(column: string, asked: string, names: readonly string[]): string {
  const near = nearestId(column, names);
  const some = names.slice(0, MOST_SHOWN_COLUMNS).map(shown).join(', ');
  const more = names.length > MOST_SHOWN_COLUMNS ? ', …' : '';
  const cure = near === null ? '' : `; did you mean ${near}?`;
  return `must have the column ${shown(column)}, for which ${asked} asks, but has: ${some}${more}${cure}`;
}
