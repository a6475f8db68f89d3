import type { YearCount } from '../report/meeting-years.ts';
import type { MissingYears } from '../report/missing-years.ts';
import type { PersonReport } from '../report/person-report.ts';
import { type Cell, numberText, tableLines } from './table.ts';

interface Column {
  readonly head: string;
  readonly count: (year: YearCount) => number;
}

const COLUMNS: readonly Column[] = [
  { head: 'meetings', count: ({ meetings }) => meetings },
  { head: 'attended', count: ({ attended }) => attended },
  { head: 'occurred', count: ({ byStatus }) => byStatus.OCCURRED },
  { head: 'announced', count: ({ byStatus }) => byStatus.ANNOUNCED },
  { head: 'invited', count: ({ byStatus }) => byStatus.INVITED },
  { head: 'cancelled', count: ({ byStatus }) => byStatus.CANCELLED },
  { head: 'curated', count: ({ bySource }) => bySource.CURATED },
  { head: 'register', count: ({ bySource }) => bySource.REGISTER },
  { head: 'feed', count: ({ bySource }) => bySource.FEED },
];

/** Meetings by year, in the columns that count anything, and the years that have none. */
export function yearLines({ years, meetingCount, missingYears }: PersonReport): readonly string[] {
  const columns = COLUMNS.filter(({ count }) => years.some((year) => count(year) > 0));
  const rows = years.map((year): readonly Cell[] => [
    year.year === null ? 'undated' : String(year.year),
    ...columns.map(({ count }) => count(year)),
  ]);
  return [
    '',
    `Meetings (${numberText(meetingCount)})`,
    ...(rows.length === 0 ? ['  none'] : []),
    ...tableLines(
      rows.length === 0 ? [] : [['year', ...columns.map(({ head }) => head)], ...rows],
      '  ',
    ),
    ...(missingYears.length === 0
      ? []
      : ['', 'Years without any meeting', ...tableLines(missingYears.map(missingRow), '  ')]),
  ];
}

function missingRow({ from, until, during }: MissingYears): readonly Cell[] {
  const span = from === until ? String(from) : `${from} – ${until}`;
  return [span, during.length === 0 ? 'between the first and the last' : `as ${during.join(', ')}`];
}
