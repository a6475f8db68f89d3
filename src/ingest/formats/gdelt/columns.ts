/**
 * Columns of the event exports of GDELT, which have no header. Source: GDELT Data Format Codebook
 * 1.03 (2013) and GDELT Event Codebook 2.0 (2015).
 */

const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
];
const EVENT = [
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
];
const PLACE_1 = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'Lat', 'Long', 'FeatureID'];
const PLACE_2 = PLACE_1.toSpliced(4, 0, 'ADM2Code');

function columns(place: readonly string[], last: readonly string[]): readonly string[] {
  const of = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}${name}`);
  return [
    'GLOBALEVENTID',
    'SQLDATE',
    'MonthYear',
    'Year',
    'FractionDate',
    ...of('Actor1', ACTOR),
    ...of('Actor2', ACTOR),
    ...EVENT,
    ...of('Actor1Geo_', place),
    ...of('Actor2Geo_', place),
    ...of('ActionGeo_', place),
    'DATEADDED',
    ...last,
  ];
}

/** By how many there are: 1.0 until March 2013, 1.0 from then on, 2.0. */
const LAYOUTS: ReadonlyMap<number, ReadonlyMap<string, number>> = new Map(
  [columns(PLACE_1, []), columns(PLACE_1, ['SOURCEURL']), columns(PLACE_2, ['SOURCEURL'])].map(
    (names) => [names.length, new Map(names.map((name, at) => [name, at]))],
  ),
);

export const COLUMN_COUNTS: readonly number[] = [...LAYOUTS.keys()];

/** The cells of a row by the names of their columns. */
export interface Cells {
  /** How many columns the row has. */
  readonly count: number;
  /** Without blanks around it; empty where the row says nothing, or has no such column. */
  text(name: string): string;
  /** A column as messages name it: `column 27 (EventCode)`. */
  where(name: string): string;
}

/** Null where there are so many cells as no export has. */
export function cellsOf(cells: readonly string[]): Cells | null {
  const layout = LAYOUTS.get(cells.length);
  if (layout === undefined) {
    return null;
  }
  return {
    count: cells.length,
    text: (name) => (cells[layout.get(name) ?? -1] ?? '').trim(),
    where: (name) => `column ${(layout.get(name) ?? -1) + 1} (${name})`,
  };
}
