/** Rows of event exports of GDELT that never were: invented ids, addresses on example.org. */
import { COLUMN_COUNTS, cellsOf } from '../../src/ingest/formats/gdelt/columns.ts';

export type GdeltFields = Readonly<Record<string, string | number>>;

const USUAL: GdeltFields = {
  GLOBALEVENTID: 1,
  SQLDATE: 20240116,
  Actor1Code: 'EGYGOV',
  Actor1Name: 'EGYPT',
  Actor1CountryCode: 'EGY',
  Actor2Code: 'JOR',
  Actor2Name: 'JORDAN',
  Actor2CountryCode: 'JOR',
  EventCode: '040',
  NumMentions: 12,
  NumSources: 3,
  NumArticles: 12,
  ActionGeo_Type: 1,
  ActionGeo_CountryCode: 'EG',
  SOURCEURL: 'https://news.example.org/2024/01/16/talks',
};

/** A row of so many columns: 57 or 58 (1.0), 61 (2.0). Fields that it has no column for are left out. */
export function gdeltRow(fields: GdeltFields = {}, count: 57 | 58 | 61 = 61): string {
  const names = namesOf(count);
  const added = count === 61 ? '20240117123000' : '20240117';
  const given: GdeltFields = { ...USUAL, DATEADDED: added, ...fields };
  return names.map((name) => given[name] ?? '').join('\t');
}

function namesOf(count: number): readonly string[] {
  const cells = cellsOf(Array.from({ length: count }, (_, at) => String(at)));
  if (cells === null) {
    throw new Error(`no export has ${count} columns, but ${COLUMN_COUNTS.join(', ')}`);
  }
  const names: string[] = [];
  for (const name of ['DATEADDED', ...Object.keys(USUAL)]) {
    const at = cells.text(name);
    if (at !== '') {
      names[Number(at)] = name;
    }
  }
  return Array.from({ length: count }, (_, at) => names[at] ?? '');
}
